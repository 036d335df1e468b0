/** Whether there are as many nodes of a role as there may be. */
import { nodeTotal } from '../../../../architecture/limits.js';
import type { Hypervisor } from '../../../../architecture/products.js';
import type { Value } from '../../../../model/value.js';
import type { NodeCount, NodeSum, Plan } from '../../model/plan-model.js';
import { isBeside } from '../about-hypervisor.js';

interface ListedCount {
  readonly key: string;
  readonly role: NodeCount['role'];
  /** How many machines of the role are in the list. */
  readonly listed: number;
  /** The number that the deployment gives. */
  readonly written: Value<number> | undefined;
}

/** The roles of machines with how many are listed; empty where the list, or a role in it, cannot be read. */
export function listedCounts({ nodes, nodeList, deployment, broken }: Plan): readonly ListedCount[] {
  const counts = deployment?.overcloud?.counts;
  if (!counts || broken || nodeList || nodes.state !== 'written' || !nodes.complete) return [];
  if (nodes.items.some(({ role }) => !role)) return [];
  return [...counts].flatMap(([key, { role, written, origin }]) =>
    role.isNode && origin !== 'unknown'
      ? [{ key, role, written, listed: nodes.items.filter((node) => node.role?.value === key).length }]
      : [],
  );
}

export type Breach = 'too few' | 'too many' | 'not here';

export type Limits = NodeCount['role']['counts'][Hypervisor];

export function breachOf(count: number | undefined, limits: Limits): Breach | undefined {
  if (count === undefined) return undefined;
  if (!limits) return count > 0 ? 'not here' : undefined;
  if (count < limits.min) return 'too few';
  return count > limits.max ? 'too many' : undefined;
}

/** True where a count is wrong by itself: sums in which it goes are wrong for that reason. */
export function hasWrongCount(plan: Plan, { parts }: NodeSum): boolean {
  const { hypervisor } = plan;
  if (!hypervisor) return false;
  const isMixed = isBeside(plan, hypervisor.value === 'kvm' ? 'esx' : 'kvm');
  return parts.some(({ role, count }) => {
    const breach = breachOf(count, role.counts[hypervisor.value]);
    return breach !== undefined && !(isMixed && breach === 'not here');
  });
}

/** True where there are more nodes than any cloud has: what follows from that is not a second mistake. */
export function areTooMany({ total }: NodeSum): boolean {
  return total !== undefined && total > nodeTotal.max;
}
