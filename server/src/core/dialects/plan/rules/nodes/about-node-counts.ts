/** Whether there are as many nodes of a role as there may be. */
import { nodeTotal } from '../../../../architecture/limits.js';
import type { Hypervisor } from '../../../../architecture/products.js';
import type { NodeCount, NodeSum, Plan } from '../../model/plan-model.js';

export type Breach = 'too few' | 'too many' | 'not here';

export type Limits = NodeCount['role']['counts'][Hypervisor];

export function breachOf(count: number | undefined, limits: Limits): Breach | undefined {
  if (count === undefined) return undefined;
  if (!limits) return count > 0 ? 'not here' : undefined;
  if (count < limits.min) return 'too few';
  return count > limits.max ? 'too many' : undefined;
}

/** True where a count is wrong by itself: sums in which it goes are wrong for that reason. */
export function hasWrongCount({ hypervisor }: Plan, { parts }: NodeSum): boolean {
  return (
    hypervisor !== undefined &&
    parts.some(({ role, count }) => breachOf(count, role.counts[hypervisor.value]) !== undefined)
  );
}

/** True where there are more nodes than any cloud has: what follows from that is not a second mistake. */
export function areTooMany({ total }: NodeSum): boolean {
  return total !== undefined && total > nodeTotal.max;
}
