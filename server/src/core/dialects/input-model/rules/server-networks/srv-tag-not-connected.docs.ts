/** The page of `input-model/srv-tag-not-connected`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, TAGGED } from './connections-examples.js';

export const docs: RuleDocs = {
  summary: 'Servers are not attached to a network group with a tag that a component on them uses.',
  why: 'The component serves the tagged networks through the interfaces of its server.',
  source: SOURCE,
  bad: TAGGED('probe.guest', '', false),
  good: TAGGED('probe.guest', '', true),
};
