/** The page of plan/storage-nodes-differ. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The number of nodes of a storage system differs from that of the deployment.',
  why: 'The nodes of VSA and Swift are nodes of the overcloud. If the numbers differ, one of them was probably not updated.',
  source: 'Support matrix 1.1, table Bare-metal systems',
  ...example(STORAGE, {
    good: 'type: vsa, transport: iscsi, nodes: 3',
    bad: 'type: vsa, transport: iscsi, nodes: 4',
  }),
};
