/** The size of a disk of virtual servers is missing. */

import { addToList } from '../../../../rules/kit/add-to-list.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { docs } from './disk-vm-device-no-size.docs.js';
import { devicesOf } from './parts.js';

/** What a disk gets that has no size: enough for an operating system. */
const USUAL_SIZE = '100G';

export const diskVmDeviceNoSize = defineRule({
  id: 'input-model/disk-vm-device-no-size',
  severity: 'error',
  docs,
  over: eachItemOf('disk-models'),
  *check(model) {
    const sizes = model.map('vm-size');
    const disks = sizes?.items('disks');
    if (!sizes || !disks?.complete || disks.state !== 'written') return;
    const sized = disks.items.map((disk) => disk.text('name')?.value);
    if (sized.includes(undefined)) return;
    for (const { value, at } of devicesOf(model)) {
      if (sized.includes(value)) continue;
      yield finding(at, `Disk '${value}' has no size in 'vm-size'.`, {
        fixes: () =>
          addToList(
            sizes,
            'disks',
            { name: value, size: USUAL_SIZE },
            { title: `Add '${value}' with ${USUAL_SIZE} to 'vm-size'` },
          ),
      });
    }
  },
});
