/** The page of `input-model/disk-lv-mode-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { disksText, ROOT_GROUP, source } from './disks-examples.js';

export const docs: RuleDocs = {
  summary: 'The mode of a mount point is not valid.',
  why: 'A mode is four octal digits in quotes, or letters as in chmod. Without quotes, YAML reads 0755 as the number 493.',
  source,
  bad: () => exampleModel(disksText(`${ROOT_GROUP}            mode: 0755\n`)),
  good: () => exampleModel(disksText(`${ROOT_GROUP}            mode: "0755"\n`)),
};
