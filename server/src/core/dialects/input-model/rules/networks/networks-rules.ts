/** The rules about networks. */
import type { ModelRule } from '../define.js';
import { networkListRules } from './address-lists.js';
import { networkAddressRules } from './addresses.js';
import { networkSubnetRules } from './subnets.js';
import { networkTogetherRules } from './together.js';
import { networkVipRules } from './vips.js';

export const networksRules: readonly ModelRule[] = [
  ...networkTogetherRules,
  ...networkAddressRules,
  ...networkSubnetRules,
  ...networkListRules,
  ...networkVipRules,
];
