/** The page of `carrier-grade/cg-node-mac-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two servers have one MAC address.',
  why: 'A server is recognised by it when it boots; one of the two is a copy that was not changed.',
  source: 'Arithmetic',
  byHand: 'which of the two servers has the NIC with this address is on its label and in its iLO.',
  ...cloudExample({ 'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:10:00:01' }),
};
