/** The page of `input-model/srv-multi-hostname`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, TWO_NAMES } from './hostnames-examples.js';

export const docs: RuleDocs = {
  summary: 'A server is attached to two network groups with `hostname: true`.',
  why: 'A server has only one host name, its name in one network.',
  source: SOURCE,
  bad: TWO_NAMES('hostname: true'),
  good: TWO_NAMES('hostname: false'),
};
