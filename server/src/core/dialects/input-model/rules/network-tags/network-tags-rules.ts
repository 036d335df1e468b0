/** The rules about network tags. */
import type { ModelRule } from '../define.js';
import { tagRangeRules } from './ranges.js';
import { tagContentRules } from './tag-contents.js';
import { tagsTogetherRules } from './tags-together.js';

export const networkTagsRules: readonly ModelRule[] = [
  ...tagContentRules,
  ...tagRangeRules,
  ...tagsTogetherRules,
];
