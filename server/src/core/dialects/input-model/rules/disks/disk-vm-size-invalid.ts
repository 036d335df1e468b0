/** The size of a disk is no number with a unit. */
import { defineRule, type Report } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { sizeReport } from './devices.js';
import { docs } from './disk-vm-size-invalid.docs.js';

export const diskVmSizeInvalid = defineRule({
  id: 'input-model/disk-vm-size-invalid',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame): Iterable<Report> {
    for (const model of frame.list('disk-models'))
      for (const disk of model.map('vm-size')?.items('disks').items ?? []) {
        const size = disk.text('size');
        if (!size || /^\d*[KMGT]$/.test(size.value)) continue;
        yield sizeReport(disk.file, size, 'KMGT');
      }
  },
});
