/** The rules about network groups. */
import type { ModelRule } from '../define.js';
import { groupEndpointRules } from './endpoints.js';
import { groupUseRules } from './use.js';

export const networkGroupsRules: readonly ModelRule[] = [...groupEndpointRules, ...groupUseRules];
