/** The page of `input-model/disk-device-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { disksText, ROOT_GROUP, source } from './disks-examples.js';

export const docs: RuleDocs = {
  summary: 'A disk is used twice in one disk model.',
  why: "Two users of one disk overwrite each other's data.",
  source,
  bad: () =>
    exampleModel(
      disksText(
        `${ROOT_GROUP}    device-groups:\n      - name: objects\n        devices:\n          - name: /dev/sdb\n          - name: /dev/sdb\n`,
      ),
    ),
  good: () =>
    exampleModel(
      disksText(
        `${ROOT_GROUP}    device-groups:\n      - name: objects\n        devices:\n          - name: /dev/sdb\n          - name: /dev/sdc\n`,
      ),
    ),
};
