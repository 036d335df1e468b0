/** A virtual server has fewer processors than are assigned. */
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { processorsOf } from './about-cpu-models.js';
import { docs } from './cpu-vm-vcpus-too-few.docs.js';

export const cpuVmVcpusTooFew = defineRule({
  id: 'input-model/cpu-vm-vcpus-too-few',
  severity: 'error',
  docs,
  over: eachItemOf('cpu-models'),
  *check(model) {
    const vcpus = model.map('vm-size')?.integer('vcpus');
    const highest = Math.max(...processorsOf(model).flatMap(({ read }) => read.ids));
    if (!vcpus || highest < vcpus.value) return;
    yield finding(
      vcpus.at,
      `'vcpus' must be at least ${highest + 1}, not ${vcpus.value}: processor ${highest} is assigned.`,
      { fixes: () => changeTo(vcpus, highest + 1, { title: `Change to ${highest + 1}` }) },
    );
  },
});
