/** The page of `plan/fibre-channel-without-3par`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { example, kvmPlan, variant } from '../../examples.js';

export const docs: RuleDocs = {
  summary: "The plan has a Fibre Channel network, but '3par' is not among its block storage.",
  why: 'Only 3PAR StoreServ arrays use Fibre Channel; StoreVirtual VSA uses iSCSI on the management network. Either the network is not needed, or the array was forgotten.',
  source: 'Technical overview 1.1, table Virtual networks for KVM, row Fibre Channel',
  ...example(
    variant(
      kvmPlan,
      ['virtual-networks:\n', 'virtual-networks:\n  - network: fibre-channel\n'],
      ['[vsa]', '[vsa, 3par]'],
    ),
    { good: '[vsa, 3par]', bad: '[vsa]' },
  ),
};
