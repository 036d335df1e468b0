/** The page of `plan/eon-without-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { SOURCE } from './eon-examples.js';

export const docs: RuleDocs = {
  summary: 'A KVM plan lists EON.',
  why: 'EON registers vCenters and activates their clusters. A KVM environment has neither, so the service would wait for nothing. Often the hypervisor is the part of the plan that is wrong.',
  source: SOURCE,
  ...example(kvmPlan, { good: '[sherpa, sirius,', bad: '[sherpa, eon, sirius,' }),
};
