/** The page of `input-model/unused-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An object is defined but never used.',
  why: 'It has no effect. Often it is left over from a copied example, or the reference to it is misspelt.',
  source: 'Follows from the references of the input model',
  bad: () =>
    exampleModel({
      'data/more_disks.yml':
        'product:\n  version: 2\n\ndisk-models:\n  - name: SPARE-DISKS\n    volume-groups:\n      - name: vg\n        physical-volumes:\n          - /dev/sda_root\n        logical-volumes:\n          - name: root\n            size: 80%\n            fstype: ext4\n            mount: /\n',
    }),
  good: () => exampleModel({}),
};
