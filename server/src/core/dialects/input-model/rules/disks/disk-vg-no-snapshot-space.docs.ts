/** The page of `input-model/disk-vg-no-snapshot-space`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { disksText, ROOT_GROUP, source } from './disks-examples.js';

export const docs: RuleDocs = {
  summary: 'The logical volumes of a volume group leave less than 5% free.',
  why: 'Snapshots need room in the volume group.',
  source,
  bad: () => exampleModel(disksText(ROOT_GROUP.replace('80%', '98%'))),
  good: () => exampleModel(disksText(ROOT_GROUP)),
};
