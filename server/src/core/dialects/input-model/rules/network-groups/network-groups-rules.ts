/** The rules about network groups. */
import type { ModelRule } from '../define.js';

export const networkGroupsRules: readonly ModelRule[] = [];
