/** The page of `input-model/windriver-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { serviceExample } from './examples.js';
import { WIND_RIVER } from './other-services.js';
import { SOURCE } from './other-services-examples.js';

export const docs: RuleDocs = {
  summary: 'Configuration data for Wind River servers has no `property-groups`.',
  why: 'The properties are all that it is for.',
  source: SOURCE,
  bad: serviceExample(WIND_RIVER, ''),
  good: serviceExample(WIND_RIVER, 'property-groups:\n  name: wr-vars'),
};
