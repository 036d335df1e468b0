/** The page of `input-model/tag-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';
import { GOOD } from './tags-together-examples.js';

export const docs: RuleDocs = {
  summary: 'A network group has a tag twice in a control plane.',
  why: 'The tags of the group and those in the configuration data of the control plane are combined.',
  source: SOURCE,
  bad: tagsExample(['neutron.networks.vxlan', 'neutron.networks.vxlan']),
  good: GOOD,
};
