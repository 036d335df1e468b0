/** The page of `input-model/srv-required-tag-not-connected`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, TAGGED } from './connections-examples.js';

export const docs: RuleDocs = {
  summary: 'Servers are not attached to a network group with a tag that a component on them requires.',
  why: 'By its definition, the component does not work without the tag.',
  source: SOURCE,
  bad: TAGGED('probe.guest', '        required: Guests are probed through it\n', false),
  good: TAGGED('probe.guest', '        required: Guests are probed through it\n', true),
};
