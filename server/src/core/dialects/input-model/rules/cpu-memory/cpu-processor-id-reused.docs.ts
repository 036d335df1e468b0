/** The page of `input-model/cpu-processor-id-reused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A processor is assigned twice.',
  why: 'A processor can serve only one purpose.',
  source: CPU_SOURCE,
  bad: cpuModel(['nova-compute-kvm'], '0-3,2'),
  good: goodCpuModel,
};
