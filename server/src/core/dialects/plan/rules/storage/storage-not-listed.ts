/** A storage system is planned that Block Storage does not use. */

import { lists } from '../../../../model/value.js';
import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './storage-not-listed.docs.js';

export const storageNotListed = defineRule({
  id: 'plan/storage-not-listed',
  severity: 'warning',
  docs,
  over: thePlan,
  *check({ storage, deployment }) {
    const overcloud = deployment?.overcloud;
    if (overcloud?.blockStorage.state !== 'written') return;
    for (const { type } of storage.items) {
      const backEnd = type && BACK_END[type.value];
      if (!type || backEnd === undefined || lists(overcloud.blockStorage, backEnd) !== false) continue;
      yield finding(type.at, `'${type.value}' is missing from 'block-storage', so it provides no volumes.`, {
        fixes: () => addToList(overcloud.section, 'block-storage', backEnd),
      });
    }
  },
});

/** What the list of back ends calls each kind of storage. */
const BACK_END: Readonly<Record<string, string>> = {
  vsa: 'vsa',
  'vsa-ao': 'vsa',
  storevirtual: 'vsa',
  '3par': '3par',
  ceph: 'ceph',
};
