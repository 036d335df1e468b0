/** The page of `input-model/cpu-processor-range-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A range of processors is incomplete or reversed.',
  why: 'A range has two numbers, the lower one first.',
  source: CPU_SOURCE,
  bad: cpuModel(['nova-compute-kvm'], '3-1'),
  good: goodCpuModel,
};
