/** The page of `input-model/cpu-processor-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A range of processors has no two ends, or ends before it begins.',
  why: 'The lower number stands first.',
  source: CPU_SOURCE,
  bad: cpuModel(['nova-compute-kvm'], '3-1'),
  good: goodCpuModel,
};
