/** The page of plan/pxe-bond-mode. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The network that boots servers is on a bond with a mode that prevents booting.',
  why: 'For these modes the switch groups the ports of the bond and sends packets to any of them. A server that boots by PXE has no bond yet and listens on one NIC, so some packets are lost.',
  source:
    'Technical overview 1.1, table Physical networks, row Undercloud management: used to PXE boot overcloud servers; Linux bonding, option mode',
  ...example(PORTS, { good: 'mode: active-backup', bad: 'mode: balance-rr' }),
};
