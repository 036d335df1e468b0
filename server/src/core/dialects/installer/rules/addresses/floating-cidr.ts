/** The pool of floating IPs lies in its subnet, and holds none of the addresses that hosts may not have there. */

import { type Address, step } from '../../../../net/address.js';
import type { Fix } from '../../../../rules/rule.js';
import type { EnvironmentJson, Pool } from '../../model/installer-model.js';
import { moveEnd } from './floating-pool.js';

export function beginBehind(environment: EnvironmentJson, pool: Pool, lowest: Address): readonly Fix[] {
  const next = step(lowest, 1);
  if (!next || next.value > pool.range.last.value) return [];
  return moveEnd(environment, pool.first, next, 'begin', true);
}
