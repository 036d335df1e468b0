/** Who is on a network of a plan, against those whom the tables name. */
import { type NetworkReach, networkReaches } from '../../../../architecture/network-reach.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';

/**
 * The rows of the tables about a network that hold for this plan. A virtual network that is a physical one seen by the
 * cloud reaches whom that reaches; of those that fold into Management, all servers are on the one that boots them.
 */
export function reachesOf({ deployment }: Plan, { layer, name }: PlanNetwork): readonly NetworkReach[] {
  if (!name) return [];
  const routing = deployment?.overcloud?.routing?.value;
  return networkReaches.filter(
    (each) =>
      (each.layer === layer ? each.network === name.value : SEEN.get(each.network) === name.value) &&
      (each.routing === undefined || each.routing === routing),
  );
}

/** Physical networks by the virtual one that they are, where one is enough to say whom it reaches. */
const SEEN: ReadonlyMap<string, string> = new Map([
  ['undercloud-management', 'management'],
  ['external', 'external'],
  ['service', 'service'],
]);

/** Whether the plan surely has nodes of a role. */
export function hasNodes({ deployment }: Plan, role: string): boolean {
  if (role === 'undercloud') return true;
  const count = deployment?.overcloud?.counts.get(role)?.count;
  return count !== undefined && count > 0;
}
