/** The page of `input-model/configdata-tags-ignored`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { withTags } from './attachments-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A cluster or resource group lists configuration data with network tags.',
  why: 'Tags apply to a whole control plane. In clusters and resource groups they are ignored.',
  source: SOURCE,
  bad: withTags('neutron', false),
  good: withTags('neutron', true),
};
