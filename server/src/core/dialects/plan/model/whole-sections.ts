/** Sections that a plan lacks, with what such a section of this plan would say. */
import {
  type NetworkFact,
  type NetworkLayer,
  networksOf,
  requiredNetworks,
} from '../../../architecture/networks.js';
import { hypervisorTitle } from '../../../architecture/products.js';
import { lists } from '../../../model/value.js';
import { formatAddress, isPrivate } from '../../../net/address.js';
import {
  type Cidr,
  cidrsOverlap,
  formatCidr,
  hostRange,
  nextFreeCidr,
  parseCidr,
  subnetOf,
} from '../../../net/cidr.js';
import { nextFreeVlanId } from '../../../net/vlan.js';
import type { SchemaNode } from '../../../schema/schema.js';
import type { Plain } from '../../../syntax/rewrite.js';
import { networksNamed, type Plan } from './plan-model.js';
import { proposeAddress, proposeNetwork, usedSubnets, usedVlans } from './proposals.js';

type Body = Readonly<Record<string, string | number>>;

/** The networks of a layer that a plan cannot do without, none of which meets another. */
export function wholeNetworks(
  plan: Plan,
  layer: NetworkLayer,
  usual: SchemaNode | undefined,
): readonly Plain[] {
  if (plan.networks.length === 0) {
    const [first] = usual ? snippetsFor(plan, usual) : [];
    return isList(first?.body) ? first.body : [];
  }
  const facts = layer === 'virtual' ? virtualNetworks(plan) : physicalNetworks(plan);
  const apart = separator(plan);
  // The subnet of IPMI is none that others share, so that it comes after them.
  const bodies = new Map(
    facts
      .toSorted((a, b) => Number(a.name === 'ipmi') - Number(b.name === 'ipmi'))
      .map((fact) => [fact, apart(fact, proposeNetwork(plan, fact))]),
  );
  return facts.flatMap((fact): readonly Body[] => {
    const body = bodies.get(fact);
    return body ? [body] : [];
  });
}

/** Gives each network that is proposed an id and a subnet that none before it has; what the plan has is meant. */
function separator(plan: Plan): (fact: NetworkFact, body: Body) => Body {
  const { ids, ranges } = usedVlans(plan);
  const known = usedSubnets(plan);
  const newIds: number[] = [];
  const newSubnets: Cidr[] = [];
  const idFor = (id: number): number => {
    const free = newIds.includes(id) ? (nextFreeVlanId([...ids, ...newIds], ranges, id + 1) ?? id) : id;
    newIds.push(free);
    return free;
  };
  const subnetFor = (fact: NetworkFact, cidr: Cidr): Cidr => {
    const isShared = fact.vlanType === 'untagged' && fact.name !== 'ipmi';
    const isMet = !isShared && newSubnets.some((other) => cidrsOverlap(other, cidr));
    const free = isMet ? (nextFreeCidr(cidr, [...known, ...newSubnets]) ?? cidr) : cidr;
    newSubnets.push(free);
    return free;
  };
  return (fact, body) => {
    const { 'vlan-id': id, cidr: text } = body;
    const proposed = fact.foldedIntoManagement ? managementSubnet(plan) : undefined;
    const read = parseCidr(String(text ?? ''));
    const cidr = read.kind === 'cidr' ? subnetFor(fact, proposed ?? read.cidr) : undefined;
    const isMoved = cidr !== undefined && formatCidr(cidr) !== text && body['gateway-ip'] !== undefined;
    return {
      ...body,
      ...(typeof id === 'number' && { 'vlan-id': idFor(id) }),
      ...(cidr && { cidr: formatCidr(cidr) }),
      ...(isMoved && { 'gateway-ip': formatAddress(hostRange(cidr).first) }),
    };
  };
}

const isList = (body: Plain | undefined): body is readonly Plain[] => Array.isArray(body);

/** The seed VM has an address of the management network. */
function managementSubnet(plan: Plan): Cidr | undefined {
  const seed = plan.deployment?.seedVm?.address?.value;
  return seed && isPrivate(seed) ? subnetOf(seed, 24) : undefined;
}

function virtualNetworks({ hypervisor }: Plan): readonly NetworkFact[] {
  if (!hypervisor) return [];
  return requiredNetworks(hypervisor.value).filter(({ layer }) => layer === 'virtual');
}

/** IPMI, and what the virtual networks name; where they name nothing, what the usual ones would. */
function physicalNetworks(plan: Plan): readonly NetworkFact[] {
  const named = plan.virtual.networks.flatMap(({ carriedBy }) => carriedBy?.value ?? []);
  const usual = virtualNetworks(plan).flatMap(({ carriers: [carrier] }) => carrier ?? []);
  const names = new Set(['ipmi', ...(named.length > 0 ? named : usual)]);
  return networksOf('physical', plan.hypervisor?.value).filter(({ name }) => names.has(name));
}

/** What the snippets of a section have for this hypervisor, or for each where it is not known, with their titles. */
export function snippetsFor(
  plan: Plan,
  { defaultSnippets = [] }: SchemaNode,
): readonly { readonly label: string; readonly body: Plain }[] {
  const cloud = plan.hypervisor && hypervisorTitle(plan.hypervisor.value);
  const fitting = defaultSnippets.filter((each) => !cloud || !each['x-cloud'] || each['x-cloud'] === cloud);
  return fitting.map(({ label, body }) => ({ label, body: withoutStops(body) }));
}

/** Snippets are plain data; what an editor would let a person change is taken as it is. */
function withoutStops(body: unknown): Plain {
  if (typeof body === 'string') return body.replace(/\$\{\d+:([^}]*)\}/g, '$1');
  if (Array.isArray(body)) return body.map(withoutStops);
  if (typeof body === 'object' && body !== null)
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withoutStops(value)]));
  return typeof body === 'number' || typeof body === 'boolean' ? body : null;
}

/** The deployment of a snippet with an address of this plan for its seed VM. */
export function deploymentIn(plan: Plan, body: Plain): Plain {
  if (typeof body !== 'object' || body === null || !('seed-vm' in body)) return body;
  const { 'seed-vm': _seed, ...rest } = body;
  const management = [
    ...networksNamed(plan.physical, 'undercloud-management'),
    ...networksNamed(plan.virtual, 'management'),
  ].find(({ cidr }) => cidr);
  const address = management?.cidr && proposeAddress(plan, management.cidr.value);
  return address ? { 'seed-vm': { address: formatAddress(address) }, ...rest } : rest;
}

/** A backup of this plan: workloads go to object storage where there is one. */
export function backupIn(plan: Plan, body: Plain): Plain {
  const services = plan.deployment?.overcloud?.services;
  if (typeof body !== 'object' || body === null || !('workloads' in body)) return body;
  if (services?.state !== 'written' || lists(services, 'swift')) return body;
  const { workloads: _workloads, ...rest } = body;
  return rest;
}
