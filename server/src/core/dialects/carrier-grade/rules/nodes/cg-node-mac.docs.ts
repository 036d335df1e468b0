/** The page of `carrier-grade/cg-node-mac`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The MAC address of a server is not valid.',
  why: 'The server is recognised by this address when it boots from the network: six pairs of hexadecimal digits with colons, that of the NIC that boots, not of iLO.',
  source: 'Sample files node-provision.json',
  byHand: 'look up the missing digits on the label of the NIC or in the iLO of the server.',
  ...cloudExample({ 'node-provision.json 0.pxe_mac_address': 'd0:bf:9c:10:00' }),
};
