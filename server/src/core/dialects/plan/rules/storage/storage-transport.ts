/** A storage system other than 3PAR is planned with Fibre Channel. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { thePlan } from '../over.js';
import { docs } from './storage-transport.docs.js';

export const storageTransport = defineRule({
  id: 'plan/storage-transport',
  severity: 'error',
  docs,
  over: thePlan,
  *check({ storage }) {
    for (const { type, transport } of storage.items) {
      if (transport?.value !== 'fibre-channel' || !type || type.value === '3par') continue;
      yield finding(
        transport.at,
        `'${type.value}' cannot use Fibre Channel, which connects compute nodes only to 3PAR arrays.`,
        {
          fixes: () =>
            type.value === 'vsa' || type.value === 'vsa-ao' || type.value === 'storevirtual'
              ? changeTo(transport, 'iscsi')
              : [],
        },
      );
    }
  },
});
