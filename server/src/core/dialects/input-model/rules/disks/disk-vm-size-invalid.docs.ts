/** The page of `input-model/disk-vm-size-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { disksText, source, vmSize } from './disks-examples.js';

export const docs: RuleDocs = {
  summary: 'The size of a disk is not a number with a unit.',
  why: 'The unit is K, M, G or T, without a space and without a B.',
  source,
  bad: () => exampleModel(disksText(vmSize('        - name: /dev/sda_root\n          size: 10GB\n'))),
  good: () => exampleModel(disksText(vmSize('        - name: /dev/sda_root\n          size: 10G\n'))),
};
