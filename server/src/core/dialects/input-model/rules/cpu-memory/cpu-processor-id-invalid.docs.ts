/** The page of `input-model/cpu-processor-id-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A processor number is not valid.',
  why: 'Numbers and ranges are separated by commas, without spaces.',
  source: CPU_SOURCE,
  bad: cpuModel(['nova-compute-kvm'], '0-1, 3'),
  good: goodCpuModel,
};
