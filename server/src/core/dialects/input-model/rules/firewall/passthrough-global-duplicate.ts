/** A variable for all servers is passed through twice. */
import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { passedTwice } from './about-passed-variables.js';
import { docs } from './passthrough-global-duplicate.docs.js';

export const passthroughGlobalDuplicate = defineRule({
  id: 'input-model/passthrough-global-duplicate',
  severity: 'error',
  docs,
  over: theFrame,
  *check(frame) {
    const maps = frame.list('pass-through').flatMap((pass) => pass.map('global') ?? []);
    yield* passedTwice(maps, 'for all servers');
  },
});
