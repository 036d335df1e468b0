/** The page of plan/zone-shared. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Two members of a cluster are in one failure zone, although there are as many zones as members.',
  why: 'When the zone fails, both members fail. One of three controllers has no majority, so the cloud stops.',
  source: 'Technical overview 1.1, Deployment architecture, overcloud: three controllers with HA',
  byHand: 'only you know which zone the machine is in.',
  ...example(NODES, {
    good: 'name: ctl2, role: controllers, zone: zone2',
    bad: 'name: ctl2, role: controllers, zone: zone1',
  }),
};
