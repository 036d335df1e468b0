/** The rules about which servers and addresses are given to what. */
import type { ModelRule } from '../define.js';
import { addressRules } from './addresses.js';
import { returningRules } from './returning.js';
import { savedRules } from './saved.js';
import { serverAllocationRules } from './servers.js';
import { unservedRules } from './unserved.js';

export const allocationRules: readonly ModelRule[] = [
  ...serverAllocationRules,
  ...addressRules,
  ...unservedRules,
  ...savedRules,
  ...returningRules,
];
