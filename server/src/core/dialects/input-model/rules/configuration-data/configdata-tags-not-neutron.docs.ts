/** The page of `input-model/configdata-tags-not-neutron`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { withTags } from './attachments-examples.js';
import { SOURCE } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Configuration data with network tags is not for Neutron.',
  why: 'Only Neutron reads the tags of network groups.',
  source: SOURCE,
  bad: withTags('keystone', true),
  good: withTags('neutron', true),
};
