/** The page of `installer/backend-san-ip`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { threeParExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'The address `san_ip` is not the host of the API URL.',
  why: 'Both belong to one array: the API, and the command line that the driver logs in to. If they differ, usually one of them is mistyped, and the driver cannot attach volumes.',
  source: 'StoreServ back-end page 1.1; the Fibre Channel page 1.1 has a sample that breaks it',
  ...threeParExample({ '3par.CPG_1.san_ip': '172.20.22.1' }),
};
