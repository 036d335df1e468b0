/** The page of plan/storage-nodes-differ. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'The nodes of a storage system are not as many as the deployment has.',
  why: 'The nodes of VSA and Swift are nodes of the overcloud. Two different numbers mean that one of them was not changed with the other.',
  source: 'Support matrix 1.1, table Bare-metal systems',
  ...example(STORAGE, {
    good: 'type: vsa, transport: iscsi, nodes: 3',
    bad: 'type: vsa, transport: iscsi, nodes: 4',
  }),
};
