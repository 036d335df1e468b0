/** The consumer of a logical volume or of a device group is nothing that the model or the product has. */
import { otherConsumers } from '../../../../architecture/clm-disks.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { eachInFrame } from '../over.js';
import { deviceGroups, logicalVolumes } from './about-consumers.js';
import { docs } from './disk-unknown-consumer.docs.js';

const rows = [
  { id: 'input-model/disk-lv-unknown-consumer', ...logicalVolumes },
  { id: 'input-model/disk-dg-unknown-consumer', ...deviceGroups },
] as const;

export const diskUnknownConsumer: readonly Rule<InputModel>[] = rows.map(({ id, what, consumers, partsOf }) =>
  defineRule({
    id,
    severity: 'warning',
    docs: docs[id],
    over: eachInFrame(partsOf),
    *check(part, frame) {
      const consumer = part.map('consumer');
      const name = consumer?.text('name');
      if (!consumer || !name || otherConsumers.has(name.value)) return;
      if (consumer.flag('suppress-warnings')?.value) return;
      if (consumers.some((kind) => frame.isKnown(kind, name.value) !== false)) return;
      const guess = didYouMean(
        name.value,
        consumers.flatMap((kind) => [...frame.defined(kind).keys(), ...frame.shipped(kind)]),
      );
      const expected = consumers.includes('service') ? 'service or component' : 'component';
      yield finding(
        name.at,
        `Unknown ${expected} '${name.value}' as the consumer of this ${what}${guess.ending}`,
        {
          fixes: () => changeToGuess(name, guess),
        },
      );
    },
  }),
);
