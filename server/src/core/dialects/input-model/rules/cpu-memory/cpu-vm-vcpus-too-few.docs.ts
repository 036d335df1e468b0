/** The page of `input-model/cpu-vm-vcpus-too-few`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual server has fewer processors than are assigned.',
  why: 'Processors are numbered from 0, so the highest number is one less than `vcpus`.',
  source: CPU_SOURCE,
  bad: cpuModel(['nova-compute-kvm'], '0-7', 'vm', '    vm-size:\n      vcpus: 4\n'),
  good: goodCpuModel,
};
