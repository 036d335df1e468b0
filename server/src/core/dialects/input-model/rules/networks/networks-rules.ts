/** The rules about networks. */
import type { ModelRule } from '../define.js';
import { networkAddressRules } from './addresses.js';

export const networksRules: readonly ModelRule[] = [...networkAddressRules];
