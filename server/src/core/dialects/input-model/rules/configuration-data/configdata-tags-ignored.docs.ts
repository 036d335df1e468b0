/** The page of `input-model/configdata-tags-ignored`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { withTags } from './attachments-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Configuration data with network tags is given to a cluster or resource group.',
  why: 'Tags count for a whole control plane; below it they are ignored.',
  source: SOURCE,
  bad: withTags('neutron', false),
  good: withTags('neutron', true),
};
