/** A plan in the words that installer files can be compared by: physical networks first, because installers ask for them. */
import type {
  BackEnds,
  Cloud,
  CloudNetwork,
  CloudNetworkFacts,
  Presumed,
  Stated,
} from '../../../model/cloud.js';
import type { Value } from '../../../model/value.js';
import { formatAddress } from '../../../net/address.js';
import { type AddressRange, rangesOverlap } from '../../../net/address-range.js';
import { type Cidr, cidrRange, formatCidr, sameCidr } from '../../../net/cidr.js';
import { countedInPlan, machinesOfPlan } from './machines-of-plan.js';
import { networksNamed, type Overcloud, type Plan, type PlanNetwork } from './plan-model.js';

/** The networks of a plan that are each network of a cloud, the most telling first. */
const NAMES: Readonly<Record<CloudNetwork, readonly string[]>> = {
  management: ['undercloud-management', 'overcloud-management', 'management'],
  external: ['external'],
  service: ['service'],
  esx: ['esx'],
  'esx-tenant': ['esx-tenant'],
  ipmi: ['ipmi'],
  storage: ['storage'],
  sdn: ['sdn'],
};

export function cloudOfPlan(plan: Plan): Cloud {
  const overcloud = plan.deployment?.overcloud;
  const nodes: Record<string, Stated<number>> = {};
  for (const [key, { written }] of overcloud?.counts ?? []) if (written) nodes[key] = said(written, Number);
  const seed = plan.deployment?.seedVm?.address;
  const version = plan.product?.version?.value;
  const machines = machinesOfPlan(plan);
  return {
    dialect: 'plan',
    uri: plan.file.uri,
    networks: networksOf(plan),
    nodes,
    ...(version && { version }),
    counted: countedInPlan(plan),
    ...surroundingsOf(plan),
    ...(machines && { machines }),
    ...(plan.nodeList && { machineFile: plan.nodeList }),
    ...(plan.hypervisor && { hypervisor: said(plan.hypervisor, String) }),
    ...(seed && { seedAddress: said(seed, formatAddress) }),
    ...(overcloud?.routing && { routing: said(overcloud.routing, String) }),
    ...(overcloud && { presumed: presumedOf(overcloud), blockStorage: backEndsOf(overcloud) }),
  };
}

function networksOf(plan: Plan): Cloud['networks'] {
  const networks: Partial<Record<CloudNetwork, CloudNetworkFacts>> = {};
  for (const name of Object.keys(NAMES) as CloudNetwork[]) {
    const rows = rowsOf(plan, name);
    const facts = factsOf(rows);
    if (facts && !isPartOf(networks.management, name, facts))
      networks[name] = { ...facts, taken: takenBeside(plan, rows, facts.cidr?.value) };
  }
  // The pool of floating IPs, where it is told, is what of External is given out.
  const floating = plan.floatingIps?.pool.items.map(({ value }) => value) ?? [];
  if (networks.external && floating.length > 0) networks.external = { ...networks.external, pools: floating };
  return networks;
}

function rowsOf(plan: Plan, name: CloudNetwork): readonly PlanNetwork[] {
  const rows = NAMES[name].flatMap((each) => [
    ...networksNamed(plan.physical, each),
    ...networksNamed(plan.virtual, each),
  ]);
  const isOneOf = name === 'external' && networksNamed(plan.physical, name).length > 1;
  const one = isOneOf ? externalOf(plan) : undefined;
  const isIt = (each: PlanNetwork) =>
    each === one || (each.layer === 'virtual' && (each.carrier ?? one) === one);
  return one ? rows.filter(isIt) : rows;
}

/** Of several External networks, the one that provides the floating IPs is that of other files; else the first. */
export function externalOf({ physical, floatingIps }: Plan): PlanNetwork | undefined {
  const all = networksNamed(physical, 'external');
  const named = floatingIps?.network?.value;
  return all.find(({ ownName }) => ownName !== undefined && ownName.value === named) ?? all[0];
}

/** The servers that the site has for the cloud. */
function surroundingsOf({ surroundings }: Plan): Pick<Cloud, 'ntp' | 'dns' | 'vcenters'> {
  if (!surroundings) return {};
  const { ntp, dns, vcenters } = surroundings;
  const addresses = vcenters.items.flatMap(({ address }) => address ?? []);
  return {
    ntp,
    dns: { ...dns, items: dns.items.map((item) => ({ ...item, value: formatAddress(item.value) })) },
    vcenters: { items: addresses, complete: vcenters.complete && addresses.length === vcenters.items.length },
  };
}

/** Storage and SDN with the subnet of Management are roles of it, and no networks of their own. */
function isPartOf(
  management: CloudNetworkFacts | undefined,
  name: CloudNetwork,
  { cidr }: CloudNetworkFacts,
): boolean {
  if (name !== 'storage' && name !== 'sdn') return false;
  return !cidr || !management?.cidr || sameCidr(cidr.value, management.cidr.value);
}

/** What the plan leaves to the defaults of its schema. */
function presumedOf({ counts, section }: Overcloud): NonNullable<Cloud['presumed']> {
  const presumed: Record<string, Presumed> = {};
  for (const [key, { count, origin }] of counts)
    if (origin === 'default' && count !== undefined)
      presumed[key] = { value: count, at: section.at, key, section };
  return presumed;
}

function backEndsOf({ blockStorage }: Overcloud): BackEnds {
  const { state, complete, items } = blockStorage;
  return {
    at: new Map(items.map(({ value, at }) => [value, at])),
    complete: complete && state === 'written',
  };
}

/** The pools and gateways of other networks that share the subnet. */
function takenBeside(
  plan: Plan,
  rows: readonly PlanNetwork[],
  cidr: Cidr | undefined,
): readonly AddressRange[] {
  if (!cidr) return [];
  const all = plan.networks
    .filter((network) => !rows.includes(network))
    .flatMap(({ addresses, gatewayIp }) => [
      ...addresses.items.map(({ value }) => value),
      ...(gatewayIp ? [{ first: gatewayIp.value, last: gatewayIp.value }] : []),
    ]);
  return all.filter((range) => rangesOverlap(range, cidrRange(cidr)));
}

/** One network that a plan may describe in several rows; the first row that says a thing says it. */
function factsOf(rows: readonly PlanNetwork[]): CloudNetworkFacts | undefined {
  if (rows.length === 0) return undefined;
  const first = <T>(read: (row: PlanNetwork) => T | undefined): T | undefined => {
    for (const row of rows) {
      const found = read(row);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const cidr = first((row) => row.cidr);
  const gateway = first((row) => row.gatewayIp);
  const vlanId = first((row) => row.vlanId);
  const vlanRange = first((row) => row.vlanRange);
  const port = first((row) => row.effectivePort);
  return {
    pools: rows.flatMap((row) => row.addresses.items.map((item) => item.value)),
    ...(cidr && { cidr: said(cidr, formatCidr) }),
    ...(gateway && { gateway: said(gateway, formatAddress) }),
    ...(vlanId && { vlanId: said(vlanId, Number) }),
    ...(vlanRange && { vlanRange: said(vlanRange, (range) => `${range.first}-${range.last}`) }),
    ...(port && { ports: [said(port, String)] }),
  };
}

function said<T>(value: Value<T>, print: (value: T) => string | number): Stated<T> {
  return { ...value, print };
}
