/** No network group has a tag that a component of the model requires. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { absentTags } from './about-connections.js';
import { docs } from './tag-required.docs.js';

export const tagRequired = defineRule({
  id: 'input-model/tag-required',
  severity: 'error',
  docs,
  over: theFrame,
  check: (frame) => absentTags(frame, true),
});
