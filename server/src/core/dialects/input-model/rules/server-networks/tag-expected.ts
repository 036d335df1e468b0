/** No network group has a tag that a component of the model expects. */

import { defineRule } from '../../../../rules/rule.js';
import { theFrame } from '../over.js';
import { absentTags } from './about-connections.js';
import { docs } from './tag-expected.docs.js';

export const tagExpected = defineRule({
  id: 'input-model/tag-expected',
  severity: 'warning',
  docs,
  over: theFrame,
  check: (frame) => absentTags(frame, false),
});
