/** Two NIC device types have the same device id. */

import { nicTypes } from '../../../../architecture/clm-nic-devices.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { theFrame } from '../over.js';
import { docs } from './nic-device-id-duplicate.docs.js';

export const nicDeviceIdDuplicate = defineRule({
  id: 'input-model/nic-device-id-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const firsts = new Map<string, Item | undefined>(nicTypes.map(({ deviceId }) => [deviceId, undefined]));
    for (const type of frame.list('nic-device-types')) {
      const id = type.text('device-id');
      if (!id) continue;
      const first = firsts.get(id.value);
      if (!firsts.has(id.value)) firsts.set(id.value, type);
      else
        yield finding(id.at, `Duplicate device id '${id.value}', also used by another NIC device type.`, {
          related: [related(first?.nameAt, `'${first?.label}' has this device id.`)],
        });
    }
  },
});
