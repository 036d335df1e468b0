/** What the prediction gives to a cluster or resource group that rules speak of. */
import {
  type Allocated,
  groupsOf,
} from '../../../../../server/src/core/dialects/input-model/prediction/allocation.js';
import type { Pool } from '../../../../../server/src/core/dialects/input-model/simulation/allocation-pools.js';
import type { Predicted } from './models.js';

/** Undefined where it cannot be told which group that is, or who is in it. */
export function membersOf(
  { cloud, allocation, openServers }: Predicted,
  { group }: Pick<Pool, 'group'>,
): readonly Allocated[] | undefined {
  const plane = cloud.planes.get(group.plane.name ?? '');
  const same = plane
    ? groupsOf(plane).filter(({ name, kind }) => name === group.name && kind === group.kind)
    : [];
  const [only, ...others] = same;
  if (!only || others.length > 0 || allocation.unknown.size > 0 || openServers.size > 0) return undefined;
  return allocation.members.get(only) ?? [];
}
