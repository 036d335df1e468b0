/** The page of plan/storage-transport. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage system other than 3PAR is planned with Fibre Channel.',
  why: 'The Fibre Channel network is the data path between compute servers and 3PAR arrays. StoreVirtual uses iSCSI; Ceph and Swift use IP.',
  source: 'Technical overview 1.1, Virtual networks for KVM, row Fibre Channel',
  ...example(STORAGE, { good: 'type: vsa, transport: iscsi', bad: 'type: vsa, transport: fibre-channel' }),
};
