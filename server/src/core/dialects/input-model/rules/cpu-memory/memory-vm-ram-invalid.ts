/** The memory of virtual servers is not a number with a unit. */
import { defineRule } from '../../../../rules/rule.js';
import { noSize } from '../disks/about-sizes.js';
import { eachItemOf } from '../over.js';
import { isSize, UNITS } from './about-sizes.js';
import { docs } from './memory-vm-ram-invalid.docs.js';

export const memoryVmRamInvalid = defineRule({
  id: 'input-model/memory-vm-ram-invalid',
  severity: 'error',
  docs,
  over: eachItemOf('memory-models'),
  *check(model) {
    const ram = model.map('vm-size')?.text('ram');
    if (ram && !isSize(ram.value)) yield noSize(ram, UNITS);
  },
});
