/** The page of `input-model/vm-too-many-disks`. */
import { DISKS_TOO_MANY_FOR_VM } from '../../../../architecture/clm-disks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  byHand: 'which of the disks can be joined is known to the person who planned the storage.',
  good,
  summary: 'A virtual server has too many disks.',
  why: `There are fewer than ${DISKS_TOO_MANY_FOR_VM} places for disks.`,
  bad: changed(
    'data/vm_disk.yml',
    '          - /dev/vda_root\n',
    `          - /dev/vda_root\n${Array.from({ length: DISKS_TOO_MANY_FOR_VM }, (_, index) => `          - /dev/vd${index}\n`).join('')}`,
  ),
};
