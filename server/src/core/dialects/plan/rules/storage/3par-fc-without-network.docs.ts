/** The page of `plan/3par-fc-without-network`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "'3par' is listed as block storage, but the plan has no Fibre Channel network.",
  why: 'Compute servers reach the volumes of a 3PAR array over the SAN. Without it, volumes can be created but not attached. An array that is attached by iSCSI does not need this network.',
  source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
  ...example(
    variant(
      kvmPlan,
      ['virtual-networks:\n', 'virtual-networks:\n  - network: fibre-channel\n'],
      ['[vsa]', '[vsa, 3par]'],
    ),
    { good: '  - network: fibre-channel\n', bad: '' },
  ),
};
