/** The rules about network tags. */
import type { ModelRule } from '../define.js';

export const networkTagsRules: readonly ModelRule[] = [];
