/** The consumer of a logical volume or of a device group has no name. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { eachInFrame } from '../over.js';
import { deviceGroups, logicalVolumes } from './about-consumers.js';
import { docs } from './disk-consumer-no-name.docs.js';

const rows = [
  { id: 'input-model/disk-lv-consumer-no-name', ...logicalVolumes },
  { id: 'input-model/disk-dg-consumer-no-name', ...deviceGroups },
] as const;

export const diskConsumerNoName: readonly Rule<InputModel>[] = rows.map(({ id, partsOf }) =>
  defineRule({
    id,
    severity: 'error',
    docs: docs[id],
    over: eachInFrame(partsOf),
    *check(part) {
      const consumer = part.map('consumer');
      if (!consumer || consumer.has('name')) return;
      yield finding(part.keyAt('consumer'), `The consumer of '${part.label}' has no 'name'.`);
    },
  }),
);
