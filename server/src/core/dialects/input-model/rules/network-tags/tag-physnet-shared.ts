/** Two network groups of a control plane are the same physical network. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { docs } from './tag-physnet-shared.docs.js';
import { eachOnce, shared } from './tags-together.js';

export const tagPhysnetShared = defineRule({
  id: 'input-model/tag-physnet-shared',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    yield* eachOnce(shared(frame));
  },
});
