/** The page of `input-model/cpu-component-no-allocation`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component cannot have processors of its own.',
  why: 'Only components that say so can: `nova-compute-kvm` and `openvswitch` of those that come with the product.',
  source: CPU_SOURCE,
  bad: cpuModel(['keystone-api'], '0-1'),
  good: goodCpuModel,
};
