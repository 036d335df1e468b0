/** Two networks have the same name. */

import { finding } from '../../../../rules/kit/finding.js';
import { renumber } from '../../../../rules/kit/renumber.js';
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule } from '../../../../rules/rule.js';
import { networksOf } from '../../simulation/read-networks.js';
import { theFrame } from '../over.js';
import { docs } from './network-duplicate.docs.js';

export const networkDuplicate = defineRule({
  id: 'input-model/network-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const names = networksOf(frame).flatMap(({ item }) => item.text('name') ?? []);
    for (const { again, first } of repeated(names, ({ value }) => value)) {
      yield finding(again.at, `Duplicate network '${again.value}'.`, {
        related: [{ at: first.at, message: 'First defined here.' }],
        fixes: () => renumber(again, new Set(names.map(({ value }) => value))),
      });
    }
  },
});
