/**
 * The values of the sections that a plan may keep beside its networks: roles of this hypervisor, the next name and
 * addresses of a machine, racks, ports and targets that are there already or still missing.
 */
import { nodeRoles } from '../../../architecture/node-roles.js';
import { formatAddress } from '../../../net/address.js';
import { formatRange } from '../../../net/address-range.js';
import type { MapEntry, SeqNode } from '../../../syntax/tree.js';
import { authored } from '../../../text/markdown.js';
import type { ValueSuggestion } from '../../dialect.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';
import type { PlanNode } from '../model/plan-sections.js';
import { nextBmc, nextPlannedAddress } from '../model/planned-addresses.js';
import { proposeAddress, proposeRange } from '../model/proposals.js';
import { newZone, nextZone, zonesOf } from '../model/zones.js';
import { reachesOf } from '../rules/networks/about-reach.js';
import type { PlaceInPlan } from './place-in-plan.js';

/** Undefined leaves the place to the schema. */
export function sectionValues(
  plan: Plan,
  { path, key, network }: PlaceInPlan,
  parent: MapEntry | SeqNode,
  written: ReadonlySet<unknown>,
): readonly ValueSuggestion[] | undefined {
  if (key === 'roles') return rolesOn(plan, network).filter(({ value }) => !written.has(value));
  switch (path.join('/')) {
    case 'nodes/role':
      return roles(plan);
    case 'nodes/name':
      return one(nextName(plan, nodeOf(plan, parent)), 'next free name');
    case 'nodes/bmc': {
      const node = nodeOf(plan, parent);
      const address = nextBmc(plan, node?.rack?.value, node);
      return one(address && formatAddress(address), 'next free in ipmi');
    }
    case 'nodes/address': {
      const node = nodeOf(plan, parent);
      const address = nextPlannedAddress(plan, node?.rack?.value, node);
      return one(address && formatAddress(address), 'next free of the pool');
    }
    case 'nodes/rack':
    case 'physical-networks/subnets/rack':
      return named(racks(plan), 'a rack of this plan');
    case 'nodes/zone':
      return zones(plan, nodeOf(plan, parent));
    case 'ports/port':
      return named(openPorts(plan), 'used by a network');
    case 'high-availability/virtual-addresses/address':
      return virtualAddress(plan, parent);
    case 'floating-ips/network':
      return named(externals(plan), 'an External network');
    case 'surroundings/time-zone':
      return one('UTC', 'what the installer expects');
    case 'floating-ips/pool':
      return floatingPool(plan);
    default:
      return undefined;
  }
}

function one(value: string | undefined, detail: string): readonly ValueSuggestion[] | undefined {
  return value === undefined ? undefined : [{ value, detail, preferred: true }];
}

function named(values: readonly string[], detail: string): readonly ValueSuggestion[] | undefined {
  const all = [...new Set(values)];
  return all.length === 0 ? undefined : all.map((value) => ({ value, detail }));
}

/** A network that joins certain roles only is for no others. */
function rolesOn(plan: Plan, network: PlanNetwork | undefined): readonly ValueSuggestion[] {
  const only = network && reachesOf(plan, network).find((each) => each.only);
  return roles(plan).filter(({ value }) => !only || only.roles.some((role) => role === value));
}

/** The roles that this hypervisor has, those of which machines are still missing first. */
function roles(plan: Plan): readonly ValueSuggestion[] {
  const hypervisor = plan.hypervisor?.value;
  const there = nodeRoles.filter(({ counts }) => hypervisor === undefined || counts[hypervisor]);
  return there.map(({ name, planKey, title, purpose }) => {
    const value = planKey ?? name;
    const listed = plan.nodes.items.filter(({ role }) => role?.value === value).length;
    const count = plan.deployment?.overcloud?.counts.get(value)?.written?.value;
    const detail =
      count === undefined || plan.nodes.state === 'absent' ? title : `${title}, ${listed} of ${count} listed`;
    return {
      value,
      detail,
      documentation: authored(purpose),
      ...(count !== undefined && listed < count && { preferred: true }),
    };
  });
}

/** The machine whose map the value is written in. */
function nodeOf(plan: Plan, parent: MapEntry | SeqNode): PlanNode | undefined {
  const map = parent.type === 'entry' ? parent.parent : undefined;
  return map && plan.nodes.items.find(({ section }) => section.node === map);
}

const STEMS: Readonly<Record<string, string>> = { controllers: 'controller', undercloud: 'undercloud' };

/** `compute5`: the name of the last machine of the role with the next number that is free. */
export function nextName(
  plan: Plan,
  node: PlanNode | undefined,
  role = node?.role?.value,
): string | undefined {
  if (role === undefined) return undefined;
  const others = plan.nodes.items.filter((each) => each !== node);
  const taken = new Set(others.flatMap(({ name }) => name?.value ?? []));
  const last = others.findLast((each) => each.role?.value === role && each.name)?.name?.value;
  const [, stem = `${last ?? STEMS[role] ?? role}`, digits = '0'] = /^(.*?)(\d{1,6})$/.exec(last ?? '') ?? [];
  for (let number = Number(digits) + 1; ; number++) {
    const name = `${stem}${String(number).padStart(digits === '0' ? 1 : digits.length, '0')}`;
    if (!taken.has(name)) return name;
  }
}

function racks(plan: Plan): readonly string[] {
  const subnets = plan.networks.flatMap((network) => network.subnets.items);
  return [...subnets, ...plan.nodes.items].flatMap(({ rack }) => rack?.value ?? []);
}

/** The zones of the other machines and one more, the one first that has the fewest machines of this role. */
function zones(plan: Plan, node: PlanNode | undefined): readonly ValueSuggestion[] {
  const there = zonesOf(plan, node);
  const another = newZone(there);
  const best = nextZone(plan, node?.role?.value, node) ?? another;
  const details = new Map(there.map((zone) => [zone, 'a zone of this plan']));
  if (another !== undefined) details.set(another, 'a new zone');
  return [...details].map(([value, detail]) => ({
    value,
    detail,
    ...(value === best && { preferred: true }),
  }));
}

/** Ports that networks name and the list has not. */
export function openPorts({ networks, ports }: Plan): readonly string[] {
  const listed = new Set(
    ports.items.flatMap(({ port, members }) => [port?.value, ...members.items.map(({ value }) => value)]),
  );
  return [...new Set(networks.flatMap(({ port }) => port?.value ?? []))].filter((port) => !listed.has(port));
}

function virtualAddress(plan: Plan, parent: MapEntry | SeqNode): readonly ValueSuggestion[] | undefined {
  const map = parent.type === 'entry' ? parent.parent : undefined;
  const own = plan.highAvailability?.virtualAddresses.items.find(({ section }) => section.node === map);
  const name = own?.network?.value;
  const found =
    name === undefined ? [] : [...networksNamed(plan.physical, name), ...networksNamed(plan.virtual, name)];
  const cidr = found.find((each) => each.cidr)?.cidr;
  const address = cidr && proposeAddress(plan, cidr.value);
  return one(address && formatAddress(address), 'free, outside every pool');
}

function externals({ physical }: Plan): readonly string[] {
  return networksNamed(physical, 'external').flatMap(({ name, ownName }) => (ownName ?? name)?.value ?? []);
}

function floatingPool(plan: Plan): readonly ValueSuggestion[] | undefined {
  const name = plan.floatingIps?.network?.value ?? 'external';
  const [network] = networksNamed(plan.physical, name);
  const own = network?.addresses.items.map(({ value }) => formatRange(value)) ?? [];
  if (own.length > 0) return named(own, `the addresses of ${name}`);
  const range = network?.cidr && proposeRange(plan, network.cidr.value, network.gatewayIp !== undefined);
  return one(range && formatRange(range), `free in ${name}`);
}
