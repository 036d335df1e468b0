/** The page of `plan/eon-without-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan } from '../../examples.js';
import { SOURCE } from './eon-examples.js';

export const docs: RuleDocs = {
  summary: 'A KVM plan lists EON.',
  why: 'EON registers vCenters and activates their clusters. A KVM environment has neither, so the service is not needed. Often the hypervisor in the plan is wrong.',
  source: SOURCE,
  ...example(kvmPlan, { good: '[sherpa, sirius,', bad: '[sherpa, eon, sirius,' }),
};
