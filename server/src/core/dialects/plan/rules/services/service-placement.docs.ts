/** The page of `plan/service-placement`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A service is listed in the undercloud or the overcloud, but runs only in the other.',
  why: 'EON, Sirius, monitoring and centralized logging monitor and extend the overcloud from outside, so they work even when it fails. Cinder and Swift serve the VMs of the workload, which only the overcloud has.',
  source: 'Technical overview 1.1, table Services and Deployment architecture',
  ...example(esxPlan, {
    good: 'undercloud: { services: [sherpa, eon, sirius, logging, monitoring] }',
    bad: 'undercloud: { services: [sherpa, eon, sirius, logging, monitoring, swift] }',
  }),
};
