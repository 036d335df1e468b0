/** The page of `input-model/cpu-component-no-allocation`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component does not support its own processors.',
  why: 'Only components that declare it support this. In the product, these are `nova-compute-kvm` and `openvswitch`.',
  source: CPU_SOURCE,
  bad: cpuModel(['keystone-api'], '0-1'),
  good: goodCpuModel,
};
