/** The failure zones of a plan: which there are, and in which one the next machine of a role is of most use. */
import type { Plan } from './plan-model.js';
import type { PlanNode } from './plan-sections.js';

/** The roles whose members replace each other, by their keys in a plan. */
export const clusteredRoles: readonly string[] = [
  'controllers',
  'swift-storage',
  'vsa-storage',
  'vsa-ao-storage',
];

/** A cluster of three is the smallest that survives the loss of a zone. */
const ZONES_OF_A_CLUSTER = 3;

/** In the order in which they are first named; those that only one machine names are left out with it. */
export function zonesOf({ nodes }: Plan, except?: PlanNode): readonly string[] {
  return [...new Set(nodes.items.flatMap((node) => (node === except ? [] : (node.zone?.value ?? []))))];
}

/** The zone that has the fewest machines of the role. A cluster that is in each of them begins another. */
export function nextZone(plan: Plan, role: string | undefined, except?: PlanNode): string | undefined {
  const zones = zonesOf(plan, except);
  const used = (zone: string) =>
    plan.nodes.items.filter(
      (node) => node !== except && node.zone?.value === zone && node.role?.value === role,
    ).length;
  const [first] = zones.toSorted((a, b) => used(a) - used(b));
  if (first === undefined || used(first) === 0) return first;
  const isClustered = role !== undefined && clusteredRoles.includes(role);
  const another = isClustered && zones.length < ZONES_OF_A_CLUSTER ? newZone(zones) : undefined;
  return another ?? first;
}

/**
 * The rack that has the fewest machines of the role: of those that have subnets, or else of those that machines are in,
 * where each of them tells its rack.
 */
export function nextRack({ nodes, networks }: Plan, role: string): string | undefined {
  const told = nodes.items.flatMap(({ rack }) => rack?.value ?? []);
  const inSubnets = networks.flatMap(({ subnets }) => subnets.items.flatMap(({ rack }) => rack?.value ?? []));
  if (inSubnets.length === 0 && told.length < nodes.items.length) return undefined;
  const used = (rack: string) =>
    nodes.items.filter((node) => node.rack?.value === rack && node.role?.value === role).length;
  const racks = new Set(inSubnets.length > 0 ? inSubnets : told);
  return [...racks].toSorted((a, b) => used(a) - used(b))[0];
}

/** `zone3` after `zone2`; undefined where zones are not counted. */
export function newZone(zones: readonly string[]): string | undefined {
  const last = zones.at(-1);
  if (last === undefined) return 'zone1';
  const [, stem, digits] = /^(.*?)(\d{1,6})$/.exec(last) ?? [];
  if (stem === undefined || digits === undefined) return undefined;
  for (let number = Number(digits) + 1; ; number++) {
    const name = `${stem}${String(number).padStart(digits.length, '0')}`;
    if (!zones.includes(name)) return name;
  }
}
