/** The page of `carrier-grade/cg-node-mac-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two servers have the same MAC address.',
  why: 'A server is identified by it when it boots. One of the two is probably an unchanged copy.',
  source: 'Arithmetic',
  byHand: 'look up the address on the label or in the iLO of the servers.',
  ...cloudExample({ 'node-provision.json 1.pxe_mac_address': 'd0:bf:9c:10:00:01' }),
};
