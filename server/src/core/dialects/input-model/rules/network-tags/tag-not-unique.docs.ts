/** The page of `input-model/tag-not-unique`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';
import { GOOD } from './tags-together-examples.js';

export const docs: RuleDocs = {
  summary: 'Two network groups have a tag that only one can have.',
  why: 'All VXLAN tunnels in a control plane go through one group.',
  source: SOURCE,
  bad: tagsExample(['neutron.networks.vxlan'], ['neutron.networks.vxlan']),
  good: GOOD,
};
