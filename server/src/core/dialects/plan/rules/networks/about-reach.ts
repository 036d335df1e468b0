/** Who is on a network of a plan, against those whom the tables name. */
import { type NetworkReach, networkReaches } from '../../../../architecture/network-reach.js';
import type { Plan, PlanNetwork } from '../../model/plan-model.js';

/** The rows of the tables about a network that hold for this plan. */
export function reachesOf({ deployment }: Plan, { layer, name }: PlanNetwork): readonly NetworkReach[] {
  const routing = deployment?.overcloud?.routing?.value;
  return networkReaches.filter(
    (each) =>
      each.layer === layer &&
      each.network === name?.value &&
      (each.routing === undefined || each.routing === routing),
  );
}

/** Whether the plan surely has nodes of a role. */
export function hasNodes({ deployment }: Plan, role: string): boolean {
  if (role === 'undercloud') return true;
  const count = deployment?.overcloud?.counts.get(role)?.count;
  return count !== undefined && count > 0;
}
