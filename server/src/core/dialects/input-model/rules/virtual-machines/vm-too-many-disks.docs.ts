/** The page of `input-model/vm-too-many-disks`. */
import { DISKS_TOO_MANY_FOR_VM } from '../../../../architecture/clm-disks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { changed, good, source } from './virtual-servers-examples.js';

export const docs: RuleDocs = {
  source,
  byHand: 'only the plan of the storage says which of the disks can be joined.',
  good,
  summary: 'A virtual server has too many disks.',
  why: `A virtual server must have fewer than ${DISKS_TOO_MANY_FOR_VM} disks.`,
  bad: changed(
    'data/vm_disk.yml',
    '          - /dev/vda_root\n',
    `          - /dev/vda_root\n${Array.from({ length: DISKS_TOO_MANY_FOR_VM }, (_, index) => `          - /dev/vd${index}\n`).join('')}`,
  ),
};
