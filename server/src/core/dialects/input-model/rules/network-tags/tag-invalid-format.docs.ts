/** The page of `input-model/tag-invalid-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';
import { GOOD } from './tag-contents-examples.js';

export const docs: RuleDocs = {
  summary: 'An entry of `tags` is neither a word nor one tag with its attributes.',
  why: 'A dash is missing between two tags, or the attributes are not indented below their tag.',
  source: SOURCE,
  bad: tagsExample(['neutron.networks.vlan:\n  provider-physical-network: physnet1']),
  good: GOOD,
};
