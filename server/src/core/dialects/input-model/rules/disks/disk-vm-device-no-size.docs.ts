/** The page of `input-model/disk-vm-device-no-size`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { disksText, source, vmSize } from './disks-examples.js';

export const docs: RuleDocs = {
  summary: 'The size of a disk of virtual servers is missing.',
  why: 'The hypervisor creates the disks of a virtual server and needs their size.',
  source,
  bad: () => exampleModel(disksText(vmSize('        - name: /dev/sdb\n          size: 10G\n'))),
  good: () => exampleModel(disksText(vmSize('        - name: /dev/sda_root\n          size: 10G\n'))),
};
