/** The servers that provide load balancers, and whether they can hold the virtual addresses. */
import type { Frame } from '../../model/frame.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import type { Balancer } from '../../simulation/load-balancers.js';

/** The clusters and resource groups in which the provider of a load balancer runs. */
export function providing(
  frame: Frame,
  { item, plane }: Balancer,
): readonly { readonly pool: Pool; readonly index: number }[] {
  const provider = item.text('provider')?.value;
  if (provider === undefined || !plane) return [];
  return poolsOf(frame).pools.flatMap((pool, index) =>
    pool.group.plane === plane && pool.group.components.has(provider) ? [{ pool, index }] : [],
  );
}
