/** The page of `installer/backend-iscsi-ip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { ISCSI_KEY } from './about-backends.js';
import { threeParExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A 3PAR back end with the iSCSI driver has no iSCSI port of the array.',
  why: 'The driver exports volumes through these ports. Their addresses are in the storage network and do not follow from the address of the API.',
  source: 'StoreServ back-end page 1.1',
  ...threeParExample({ [`3par.CPG_1.${ISCSI_KEY}`]: undefined }),
};
