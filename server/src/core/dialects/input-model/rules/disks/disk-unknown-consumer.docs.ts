/** The pages of the rules about consumers that there are not. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { groupFor, source, volumeFor } from './consumers-examples.js';
import { disksText } from './disks-examples.js';

const unknown = (what: string, bad: string, good: string): RuleDocs => ({
  summary: `The consumer of a ${what} is unknown in the model and the product.`,
  why: 'The space is set up but never used.',
  source,
  bad: () => exampleModel(disksText(bad)),
  good: () => exampleModel(disksText(good)),
});

export const docs = {
  'input-model/disk-lv-unknown-consumer': unknown(
    'logical volume',
    volumeFor('              name: mysqll\n'),
    volumeFor('              name: mysql\n'),
  ),
  'input-model/disk-dg-unknown-consumer': unknown(
    'device group',
    groupFor('          name: swfit\n'),
    groupFor('          name: swift\n'),
  ),
} satisfies Record<string, RuleDocs>;
