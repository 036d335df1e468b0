/** The page of `input-model/tag-deprecated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';
import { GOOD } from './tag-contents-examples.js';

export const docs: RuleDocs = {
  summary: 'A tag is deprecated.',
  why: 'Another setting replaces it. A later release will not support the tag.',
  source: SOURCE,
  bad: tagsExample(['nova.compute.iscsi']),
  good: GOOD,
};
