/** The roles of a plan that a role of servers comes to: its components tell. */
import type { Item } from './item.js';

/** Components by which the role of a server is told, the most telling first. */
const SIGNS: readonly (readonly [sign: RegExp, role: string])[] = [
  [/^nova-(?:compute-esx|esx-compute-proxy)|^esx-compute/, 'compute-proxies'],
  [/^nova-compute/, 'compute'],
  [/^(?:keystone-api|nova-api|ip-cluster|mysql)$/, 'controllers'],
  [/^(?:cinder-vsa|vsa-storage|vsa)$/, 'vsa-storage'],
  [/^swift-(?:object|account|container)$/, 'swift-storage'],
  [/^swift-proxy$/, 'scale-out-swift-proxy'],
  [/^lifecycle-manager$/, 'undercloud'],
];

/** Roles of plans that the same components make. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  'vsa-storage': ['vsa-ao-storage'],
  'swift-storage': ['scale-out-swift-storage', 'scale-out-swift-proxy'],
};

const HOLDERS = ['clusters', 'member-groups', 'resources', 'resource-nodes'];

export interface PlannedRole {
  readonly role: string;
  /** Other roles of plans that may be meant. */
  readonly also: readonly string[];
  /** False where there may be other components. */
  readonly isSure: boolean;
}

/** For each role of servers. */
export function plannedRoles(planes: readonly Item[]): ReadonlyMap<string, PlannedRole> {
  const found = new Map<string, PlannedRole>();
  const holders = planes.flatMap((plane) => HOLDERS.flatMap((key) => plane.items(key).items));
  for (const holder of holders) {
    const meant = meantBy(holder);
    if (!meant) continue;
    for (const { value } of holder.texts('server-role').items) {
      const before = found.get(value);
      found.set(value, before ? both(before, meant) : meant);
    }
  }
  return found;
}

function meantBy(holder: Item): PlannedRole | undefined {
  const { items, complete } = holder.named('service-components');
  const [role, ...others] = SIGNS.filter(([sign]) => items.some(({ name }) => sign.test(name ?? ''))).map(
    ([, each]) => each,
  );
  if (role === undefined) return undefined;
  return {
    role,
    also: [...others, ...[role, ...others].flatMap((each) => KIN[each] ?? [])],
    isSure: complete && items.every(({ name }) => name !== undefined),
  };
}

/** Of two holders of one role, the first says what it is, and each what it may be. */
function both(before: PlannedRole, { role, also, isSure }: PlannedRole): PlannedRole {
  return {
    role: before.role,
    also: [...before.also, role, ...also],
    isSure: before.isSure && isSure,
  };
}
