/** The page of `input-model/windriver-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, serviceExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Configuration data for Wind River servers has no `property-groups`.',
  why: 'The properties are its only purpose.',
  source: SOURCE,
  byHand: 'only the person who installed the Wind River servers knows the properties.',
  bad: serviceExample('windriver', ''),
  good: serviceExample('windriver', 'property-groups:\n  name: wr-vars'),
};
