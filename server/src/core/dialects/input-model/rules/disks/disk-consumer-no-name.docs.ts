/** The pages of the rules about consumers without a name. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { exampleModel } from '../../examples.js';
import { groupFor, source, volumeFor } from './consumers-examples.js';
import { disksText } from './disks-examples.js';

const noName = (what: string, bad: string, good: string): RuleDocs => ({
  summary: `The consumer of a ${what} has no name.`,
  why: 'The name says what the space is for. Without it, the configuration processor rejects the model.',
  source,
  byHand: 'only the plan of the disks says what the space is for.',
  bad: () => exampleModel(disksText(bad)),
  good: () => exampleModel(disksText(good)),
});

export const docs = {
  'input-model/disk-lv-consumer-no-name': noName(
    'logical volume',
    volumeFor('              usage: all\n'),
    volumeFor('              name: mysql\n'),
  ),
  'input-model/disk-dg-consumer-no-name': noName(
    'device group',
    groupFor('          usage: all\n'),
    groupFor('          name: swift\n'),
  ),
} satisfies Record<string, RuleDocs>;
