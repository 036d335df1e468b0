/** The page of `input-model/tag-missing-attribute`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';
import { GOOD } from './tag-contents-examples.js';

export const docs: RuleDocs = {
  summary: 'A required attribute of a tag is missing.',
  why: 'Without it, Neutron cannot tell which physical network the group is.',
  source: SOURCE,
  bad: tagsExample(['neutron.networks.vlan']),
  good: GOOD,
};
