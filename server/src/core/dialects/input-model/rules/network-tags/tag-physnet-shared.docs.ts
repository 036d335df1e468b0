/** The page of `input-model/tag-physnet-shared`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample, vlanTag } from './examples.js';

export const docs: RuleDocs = {
  summary: 'Two network groups of a control plane are the same physical network.',
  why: 'Neutron cannot tell which of the two to use.',
  source: SOURCE,
  bad: tagsExample([vlanTag()], [vlanTag()]),
  good: tagsExample([vlanTag()], [vlanTag('physnet2')]),
};
