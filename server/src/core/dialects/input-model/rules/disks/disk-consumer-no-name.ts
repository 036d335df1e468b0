/** The consumer of a logical volume or of a device group has no name. */

import { finding } from '../../../../rules/kit/finding.js';
import { addKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { InputModel } from '../../model/input-model.js';
import type { Item } from '../../model/item.js';
import type { NameKind } from '../../model/model-kinds.js';
import { renamedOr } from '../about-other-keys.js';
import { eachInFrame } from '../over.js';
import { deviceGroups, logicalVolumes } from './about-consumers.js';
import { docs } from './disk-consumer-no-name.docs.js';

const rows = [
  { id: 'input-model/disk-lv-consumer-no-name', ...logicalVolumes },
  { id: 'input-model/disk-dg-consumer-no-name', ...deviceGroups },
] as const;

export const diskConsumerNoName: readonly Rule<InputModel>[] = rows.map(({ id, partsOf, consumers }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachInFrame(partsOf),
    *check(part, frame) {
      const consumer = part.map('consumer');
      if (!consumer || consumer.has('name')) return;
      yield finding(
        part.keyAt('consumer'),
        `Missing required key 'name' in the consumer of '${part.label}'.`,
        {
          fixes: () => giveName(frame, part, consumer, consumers),
        },
      );
    },
  }),
);

/** What is called like the part, such as the volume for RabbitMQ; and names that the consumer has under another key. */
function giveName(frame: Frame, part: Item, consumer: Item, kinds: readonly NameKind[]): readonly Fix[] {
  return renamedOr(consumer, 'name', () => {
    const name = part.name ?? '';
    const known = kinds.flatMap((kind) => [...frame.shipped(kind), ...frame.defined(kind).keys()]);
    const [meant] = known.filter((each) => name.startsWith(each)).toSorted((a, b) => b.length - a.length);
    return meant === undefined ? [] : addKey(consumer, 'name', meant);
  });
}
