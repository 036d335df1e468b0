/** The size of a disk is not a number with a unit. */
import { DISK_SIZE } from '../../../../architecture/clm-disks.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { noSize } from './about-sizes.js';
import { docs } from './disk-vm-size-invalid.docs.js';

export const diskVmSizeInvalid = defineRule({
  id: 'input-model/disk-vm-size-invalid',
  severity: 'error',
  docs,
  over: eachItemOf('disk-models'),
  *check(model) {
    for (const disk of model.map('vm-size')?.items('disks').items ?? []) {
      const size = disk.text('size');
      if (size && !DISK_SIZE.test(size.value)) yield noSize(size, 'KMGT');
    }
  },
});
