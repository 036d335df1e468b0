/** The rules about load balancers. */
import type { ModelRule } from '../define.js';
import { balancerContentRules } from './contents.js';
import { balancerPlaceRules } from './places.js';
import { balancerRoleRules } from './roles.js';

export const loadBalancersRules: readonly ModelRule[] = [
  ...balancerPlaceRules,
  ...balancerContentRules,
  ...balancerRoleRules,
];
