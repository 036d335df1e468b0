/** A disk of virtual servers has no size. */

import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { theFrame } from '../over.js';
import { docs } from './disk-vm-device-no-size.docs.js';
import { devicesOf } from './parts.js';

export const diskVmDeviceNoSize = defineRule({
  id: 'input-model/disk-vm-device-no-size',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const model of frame.list('disk-models')) {
      const disks = model.map('vm-size')?.items('disks');
      if (!disks?.complete || disks.state !== 'written') continue;
      const sized = disks.items.map((disk) => disk.text('name')?.value);
      if (sized.includes(undefined)) continue;
      for (const { value, at } of devicesOf(model)) {
        if (sized.includes(value)) continue;
        yield finding(at, `The disk '${value}' has no size under 'vm-size'.`, {
          fixes: () => {
            const seq = disks.entry?.value;
            if (seq?.type !== 'seq') return [];
            const item = { name: value, size: '100G' };
            return [
              {
                title: `Give '${value}' a size of 100G`,
                edits: inFile(model.file, insertItem(model.file, seq, item)),
              },
            ];
          },
        });
      }
    }
  },
});
