/** The page of `input-model/cpu-component-repeated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { CPU_SOURCE, cpuModel, goodCpuModel } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A component is listed twice in one CPU model.',
  why: 'All processors of a component must be in one place.',
  source: CPU_SOURCE,
  bad: cpuModel(['openvswitch', 'openvswitch'], '0-1', 'pmd'),
  good: goodCpuModel,
};
