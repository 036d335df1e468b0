/** The page of `installer/compute-scale-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmFolder } from '../baremetal/lines-examples.js';
import { COMPUTE } from './about-scales.js';

export const docs: RuleDocs = {
  summary: 'A KVM cloud does not say how many compute nodes it has.',
  why: 'Every machine that has no other role then becomes a compute node, including spare machines and those added later.',
  source: 'CSV page 1.1; JSON page 1.1, compute_scale',
  bad: kvmFolder({ [COMPUTE]: undefined }),
  good: kvmFolder({}),
};
