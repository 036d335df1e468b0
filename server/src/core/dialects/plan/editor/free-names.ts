/** The names that a network of a plan may have which has none that is known: those that are free and fit what it says. */
import { networksOf } from '../../../architecture/networks.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';

export function freeNames(plan: Plan, { layer, vlanType }: PlanNetwork): readonly string[] {
  const fitting = networksOf(layer, plan.hypervisor?.value).filter(
    ({ name, vlanType: type }) =>
      networksNamed(plan[layer], name).length === 0 && (!vlanType || vlanType.value === type),
  );
  // What is named as a carrier and is not there comes first.
  const named = new Set(plan.virtual.networks.flatMap(({ carriedBy }) => carriedBy?.value ?? []));
  const isNamed = (name: string) => layer === 'physical' && named.has(name);
  const names = [...new Set(fitting.map(({ name }) => name))];
  return names.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
}
