/** The other way to repair what a hypervisor does not have: the hypervisor itself was mistaken. */
import type { Hypervisor } from '../../../architecture/products.js';
import { changeTo } from '../../../rules/kit/fixes.js';
import type { Fix } from '../../../rules/rule.js';
import { hypervisorSigns } from '../model/hypervisor-signs.js';
import type { Plan } from '../model/plan-model.js';

/** True where a region of the plan has, or may have, this hypervisor beside that of the plan. */
export function isBeside({ surroundings }: Plan, hypervisor: Hypervisor): boolean {
  const regions = surroundings?.regions;
  if (!regions) return false;
  return (
    !regions.complete ||
    regions.items.some((each) => !each.hypervisor || each.hypervisor.value === hypervisor)
  );
}

/** Always offered; what it leaves to repair shows whether it was meant. */
export function changeHypervisor({ hypervisor }: Plan, to: Hypervisor): readonly Fix[] {
  if (!hypervisor || hypervisor.value === to) return [];
  return changeTo(hypervisor, to, { title: `Change the hypervisor to '${to}'` });
}

/** Only where more of the plan, and more than a single thing, is for that hypervisor than for the one that is written. */
export function changeMistakenHypervisor(plan: Plan, to: Hypervisor): readonly Fix[] {
  const signs = hypervisorSigns(plan);
  const other: Hypervisor = to === 'kvm' ? 'esx' : 'kvm';
  return signs[to] > Math.max(1, signs[other]) ? changeHypervisor(plan, to) : [];
}
