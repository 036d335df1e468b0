/** The page of `input-model/network-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { OTHER, SOURCE, two } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'Two networks have the same name.',
  why: 'Server groups refer to networks by name, which must be unique.',
  source: SOURCE,
  bad: two('EXTERNAL-API-NET', OTHER),
  good: two('EXTERNAL-API-NET-2', OTHER),
};
