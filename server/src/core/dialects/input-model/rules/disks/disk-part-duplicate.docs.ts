/** The page of `input-model/disk-part-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { disksText, ROOT_GROUP } from './disks-examples.js';

const second = (name: string) =>
  `${ROOT_GROUP}      - name: ${name}\n        physical-volumes:\n          - /dev/sdb\n        logical-volumes:\n          - name: data\n            size: 90%\n`;

export const docs: RuleDocs = {
  summary:
    'Two volume groups, two logical volumes of a group or two device groups of a disk model have the same name.',
  why: 'LVM identifies a volume group by its name on a server, and a logical volume by its name in the group. The second one cannot be created.',
  source: 'LVM, vgcreate and lvcreate; Ardana input model 2.0, disk models',
  bad: () => exampleModel(disksText(second('vg'))),
  good: () => exampleModel(disksText(second('vg-data'))),
};
