/** The page of `input-model/cpu-role-unsupported`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component does not support processors of this role.',
  why: 'Each component supports only certain processor roles.',
  source: CPU_SOURCE,
  bad: cpuModel(['nova-compute-kvm'], '0-1', 'pmd'),
  good: goodCpuModel,
};
