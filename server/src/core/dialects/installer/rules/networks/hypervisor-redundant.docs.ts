/** The page of `installer/hypervisor-redundant`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { PUBLIC } from './about-hypervisor.js';

export const docs: RuleDocs = {
  summary: 'The public interface of the compute nodes repeats that of the overcloud.',
  why: 'The key is for compute nodes whose NICs differ from those of the controllers. If it is written twice, it must be changed twice.',
  source: 'JSON page 1.1, section hypervisor',
  ...kvmExample({ [PUBLIC]: 'vlan331' }, { [PUBLIC]: 'eth3' }),
};
