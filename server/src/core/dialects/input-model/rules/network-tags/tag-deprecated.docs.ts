/** The page of `input-model/tag-deprecated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';
import { GOOD } from './tag-contents-examples.js';

export const docs: RuleDocs = {
  summary: 'A tag should no longer be used.',
  why: 'There is another way to say it by now; a later release will not know the tag.',
  source: SOURCE,
  bad: tagsExample(['nova.compute.iscsi']),
  good: GOOD,
};
