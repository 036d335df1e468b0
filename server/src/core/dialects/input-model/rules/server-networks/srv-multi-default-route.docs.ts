/** The page of `input-model/srv-multi-default-route`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, TWO_NAMES } from './hostnames-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is attached to two network groups with a default route.',
  why: 'A server can have only one default route.',
  source: SOURCE,
  bad: TWO_NAMES('routes:\n  - default'),
  good: TWO_NAMES('routes:\n  - EXTERNAL-API'),
};
