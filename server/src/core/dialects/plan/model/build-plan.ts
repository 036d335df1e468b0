/**
 * Reads a syntax tree into the model of a plan. Reading never fails: what cannot be read is left out and stays unknown.
 * Nothing is judged here; that is for the rules.
 */
import { type NetworkLayer, networkFact, networkNames } from '../../../architecture/networks.js';
import {
  type BlockStorage,
  blockStorages,
  type NodeRole,
  nodeRoles,
  type Routing,
} from '../../../architecture/node-roles.js';
import { type Hypervisor, hypervisors, products } from '../../../architecture/products.js';
import type { Facts } from '../../../model/facts.js';
import { Reader } from '../../../model/reader.js';
import type { SourceFile } from '../../../model/source-file.js';
import type { Section } from '../../../model/value.js';
import { isVlanId, parseVlanRange } from '../../../net/vlan.js';
import { propertySchema, resolveSchema, type Schema } from '../../../schema/schema.js';
import type {
  Deployment,
  NetworkList,
  NodeCount,
  NodeSum,
  Overcloud,
  Plan,
  PlanNetwork,
} from './plan-model.js';
import {
  asAddress,
  asCidr,
  asCount,
  asRange,
  asService,
  asString,
  asText,
  oneOf,
  optional,
} from './plan-scalars.js';
import type { PlanSections } from './plan-sections.js';
import { readBackupDetails, readSections, readSubnets } from './read-sections.js';

/** Networks of a layer that are read: the tables have eight at most, and rules compare each with each. */
const MAX_NETWORKS = 200;

export function buildPlan(file: SourceFile, facts: Facts): Plan {
  const reader = new Reader(file, facts);
  const root = file.tree.root && reader.section(reader.follow(file.tree.root));
  const hypervisor = reader.value(root, 'hypervisor', oneOf<Hypervisor>(hypervisors));
  const { physical, virtual } = networks(reader, root, hypervisor?.value);
  const sections = readSections(reader, root);
  const deployment = readDeployment(
    reader,
    reader.sectionAt(root, 'deployment'),
    facts.schema,
    listedNodes(sections, hypervisor?.value),
  );
  const product = reader.sectionAt(root, 'product');
  const backup = reader.sectionAt(root, 'backup');
  const all: readonly PlanNetwork[] = [...physical.networks, ...virtual.networks];
  const plan: Plan = {
    file,
    facts,
    broken: file.tree.broken,
    physical,
    virtual,
    networks: all,
    networkOf: new Map(all.toReversed().map((network) => [network.section.node, network])),
    ...sections,
    ...optional({ root, hypervisor, deployment }),
  };
  return {
    ...plan,
    ...(product && {
      product: {
        section: product,
        ...optional({
          name: reader.value(product, 'name', oneOf(products.map(({ name }) => name))),
          version: reader.written(product, 'version', asText),
        }),
      },
    }),
    ...(backup && {
      backup: {
        section: backup,
        targets: reader.values(backup, 'targets', asString),
        details: readBackupDetails(reader, backup),
        ...optional({
          workloads: reader.value(backup, 'workloads', asString),
          workloadSize: reader.value(backup, 'workload-size', asCount),
        }),
      },
    }),
  };
}

type Loose<T> = { -readonly [Key in keyof T]: T[Key] };

function networks(
  reader: Reader,
  root: Section | undefined,
  hypervisor: Hypervisor | undefined,
): { readonly physical: NetworkList; readonly virtual: NetworkList } {
  const physical = networkList(reader, root, 'physical', hypervisor);
  const virtual = networkList(reader, root, 'virtual', hypervisor);
  const byName = new Map<string, Loose<PlanNetwork>[]>();
  for (const network of physical.networks) {
    const { name, ownName, port } = network;
    if (port) network.effectivePort = port;
    for (const each of new Set([name?.value, ownName?.value]))
      if (each !== undefined) byName.set(each, [...(byName.get(each) ?? []), network]);
  }
  for (const network of virtual.networks) linkToCarrier(network, byName);
  return { physical, virtual };
}

/** What carries a virtual network is known where one physical network has that name. */
function linkToCarrier(
  network: Loose<PlanNetwork>,
  byName: ReadonlyMap<string, readonly Loose<PlanNetwork>[]>,
): void {
  const namesakes = network.carriedBy ? (byName.get(network.carriedBy.value) ?? []) : [];
  const carrier = namesakes.length === 1 ? namesakes[0] : undefined;
  if (carrier) {
    network.carrier = carrier;
    carrier.carries = [...carrier.carries, network];
  }
  const port = network.port ?? carrier?.port;
  if (port) network.effectivePort = port;
}

function networkList(
  reader: Reader,
  root: Section | undefined,
  layer: NetworkLayer,
  hypervisor: Hypervisor | undefined,
): Omit<NetworkList, 'networks'> & { readonly networks: Loose<PlanNetwork>[] } {
  const list = reader.list(root, `${layer}-networks`);
  const read: Loose<PlanNetwork>[] = [];
  for (const item of list.items.slice(0, MAX_NETWORKS)) {
    const section = reader.section(item);
    if (section) read.push(readNetwork(reader, section, layer, read.length, hypervisor));
  }
  const names = networkNames(layer);
  const named = read.filter(({ name }) => name && names.includes(name.value)).length;
  return {
    layer,
    state: list.state,
    networks: read,
    complete: list.complete && named === list.items.length,
    ...optional({ entry: list.entry, node: list.node }),
  };
}

function readNetwork(
  reader: Reader,
  section: Section,
  layer: NetworkLayer,
  index: number,
  hypervisor: Hypervisor | undefined,
): Loose<PlanNetwork> {
  const name = reader.written(section, 'network', asString);
  return {
    layer,
    index,
    section,
    addresses: reader.values(section, 'addresses', asRange),
    reserved: reader.values(section, 'reserved', asRange),
    roles: reader.values(section, 'roles', asString),
    subnets: readSubnets(reader, section),
    carries: [],
    ...optional({
      name,
      ownName: reader.value(section, 'name', asString),
      fact: name && networkFact(layer, hypervisor, name.value),
      vlanType: reader.value(section, 'vlan-type', oneOf(['tagged', 'untagged'] as const)),
      vlanId: reader.value(section, 'vlan-id', (scalar) => {
        const { value } = scalar;
        return typeof value === 'number' && isVlanId(value) ? value : undefined;
      }),
      vlanRange: reader.value(section, 'vlan-range', (scalar) => {
        const result = parseVlanRange(asString(scalar) ?? '');
        return result.kind === 'range' ? result.range : undefined;
      }),
      cidr: reader.value(section, 'cidr', asCidr),
      gatewayIp: reader.value(section, 'gateway-ip', asAddress),
      mtu: reader.value(section, 'mtu', asCount),
      port: reader.value(section, 'port', asString),
      carriedBy: reader.value(section, 'carried-by', asString),
    }),
  };
}

function readDeployment(
  reader: Reader,
  section: Section | undefined,
  schema: Schema,
  listed: ListedNodes,
): Deployment | undefined {
  if (!section) return undefined;
  const seedVm = reader.sectionAt(section, 'seed-vm');
  const undercloud = reader.sectionAt(section, 'undercloud');
  const overcloud = readOvercloud(reader, reader.sectionAt(section, 'overcloud'), schema, listed);
  return {
    section,
    ...(seedVm && {
      seedVm: {
        section: seedVm,
        ...optional({ address: reader.value(seedVm, 'address', asAddress) }),
      },
    }),
    ...(undercloud && {
      undercloud: { section: undercloud, services: reader.values(undercloud, 'services', asService) },
    }),
    ...(overcloud && {
      overcloud,
      nodes: sum(overcloud, (role) => role.isNode),
      hosts: sum(overcloud, (role) => role.isNode || role.planKey !== undefined),
    }),
  };
}

/** How many of a role are listed: undefined where that cannot be known, `unlisted` where the plan lists none. */
type ListedNodes = (role: NodeRole) => number | 'unlisted' | undefined;

function listedNodes(
  { nodes, nodeList, surroundings }: PlanSections,
  hypervisor: Hypervisor | undefined,
): ListedNodes {
  const isKnown = nodes.complete && nodes.items.every(({ role }) => role) && !nodeList;
  const vcenters = hypervisor === 'esx' ? surroundings?.vcenters : undefined;
  return ({ isNode, planKey }) => {
    // Each vCenter has one proxy.
    if (planKey === 'compute-proxies' && vcenters && vcenters.items.length > 0)
      return vcenters.complete ? vcenters.items.length : undefined;
    if (!isNode || (nodes.state === 'absent' && !nodeList)) return 'unlisted';
    return isKnown ? nodes.items.filter(({ role }) => role?.value === planKey).length : undefined;
  };
}

function readOvercloud(
  reader: Reader,
  section: Section | undefined,
  schema: Schema,
  listed: ListedNodes,
): Overcloud | undefined {
  if (!section) return undefined;
  const counts = new Map<string, NodeCount>();
  /** Where machines are listed, they are counted. */
  const countLeftOut = (role: NodeRole, key: string): Omit<NodeCount, 'role'> => {
    const known = listed(role);
    const count = known === 'unlisted' ? defaultCount(schema, key) : known;
    if (count === undefined) return { origin: 'unknown' };
    return { count, origin: known === 'unlisted' ? 'default' : 'listed' };
  };
  for (const role of nodeRoles) {
    const key = role.planKey;
    if (key === undefined) continue;
    const written = reader.value(section, key, asCount);
    if (written) counts.set(key, { role, count: written.value, written, origin: 'written' });
    else if (section.state(key) === 'absent') counts.set(key, { role, ...countLeftOut(role, key) });
    else counts.set(key, { role, origin: 'unknown' });
  }
  return {
    section,
    counts,
    blockStorage: reader.values(section, 'block-storage', oneOf<BlockStorage>(blockStorages)),
    services: reader.values(section, 'services', asService),
    ...optional({ routing: reader.value(section, 'routing', oneOf<Routing>(['dvr', 'centralized'])) }),
  };
}

/** The undercloud, and every role that has a count and is asked for. */
function sum(overcloud: Overcloud, counts: (role: NodeRole) => boolean): NodeSum {
  const parts: NodeCount[] = [];
  for (const role of nodeRoles) {
    if (!counts(role)) continue;
    const counted = role.planKey === undefined ? undefined : overcloud.counts.get(role.planKey);
    parts.push(counted ?? { role, count: 1, origin: 'fixed' });
  }
  let total: number | undefined = 0;
  for (const { count } of parts) {
    total = total === undefined || count === undefined ? undefined : total + count;
  }
  return total === undefined ? { parts } : { parts, total };
}

function defaultCount(schema: Schema, key: string): number | undefined {
  const deployment = propertySchema(schema, resolveSchema(schema, schema.root), 'deployment');
  const overcloud = propertySchema(schema, deployment, 'overcloud');
  const standard = propertySchema(schema, overcloud, key)?.default;
  return typeof standard === 'number' ? standard : undefined;
}
