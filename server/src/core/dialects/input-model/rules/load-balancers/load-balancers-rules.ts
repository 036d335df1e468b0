/** The rules about load balancers. */
import type { ModelRule } from '../define.js';
import { balancerContentRules } from './contents.js';
import { balancerPlaceRules } from './places.js';
import { providerRules } from './providers.js';
import { balancerRoleRules } from './roles.js';
import { vipRules } from './vips.js';

export const loadBalancersRules: readonly ModelRule[] = [
  ...balancerPlaceRules,
  ...balancerContentRules,
  ...balancerRoleRules,
  ...providerRules,
  ...vipRules,
];
