/** A carrier-grade cloud in the words that a plan can be compared by: the networks that both have, and its machines. */
import type { Cloud, CloudNetwork, CloudNetworkFacts, ListedMachine } from '../../../model/cloud.js';
import { formatAddress } from '../../../net/address.js';
import { formatCidr } from '../../../net/cidr.js';
import type { CarrierGrade, LogicalNetwork, Server } from './carrier-grade-model.js';

/** The networks of plans, with both names that they have in a cloud. */
const NAMES: Readonly<Partial<Record<CloudNetwork, readonly string[]>>> = {
  management: ['management', 'CLM'],
  storage: ['blockstore', 'BLS'],
  sdn: ['tenant', 'TUL'],
};

/** How a compute proxy is told among the nodes that a definition counts: by its type, or by the file that describes it. */
const PROXY_TYPES = ['CPN', 'CPX'];
const PROXY_FILE = /\b(?:compute-proxy|cpn|cpx)\b/i;

export function cloudOfCarrierGrade(cloud: CarrierGrade): Cloud | undefined {
  const { definition, environment, provision } = cloud;
  if (!definition) return undefined;
  const networks: Partial<Record<CloudNetwork, CloudNetworkFacts>> = {};
  for (const [key, names] of Object.entries(NAMES) as [CloudNetwork, readonly string[]][]) {
    const [network, another] =
      environment?.defined.filter(({ name }) => name && names.includes(name.value)) ?? [];
    // Of two definitions nobody knows which one the plan means.
    if (network && !another) networks[key] = factsOf(network);
  }
  return {
    dialect: 'carrier-grade',
    uri: definition.file.uri,
    networks,
    nodes: nodesOf(cloud),
    managed: (provision?.servers.items ?? []).flatMap(({ powerAddress: address }) =>
      address ? [{ value: address.value, at: () => address.at }] : [],
    ),
    // Only some kinds of servers are machines of a plan, so that none can be said to be missing.
    machines: { items: (provision?.servers.items ?? []).map(machineOf), complete: false },
  };
}

/** The role follows from the node group: CCN is what a plan calls controllers, and other groups have no one name there. */
function machineOf({ mac, powerAddress, group, type }: Server): ListedMachine {
  return {
    ...(mac && { mac: { ...mac, print: String } }),
    ...(powerAddress && { bmc: { ...powerAddress, print: formatAddress } }),
    ...(group &&
      type === 'CCN' && { role: { ...group, value: 'controllers', print: String, follows: true } }),
  };
}

function factsOf({ cidr, gateway }: LogicalNetwork): CloudNetworkFacts {
  return {
    ...(cidr && { cidr: { ...cidr, print: formatCidr } }),
    ...(gateway && { gateway: { ...gateway, print: formatAddress } }),
  };
}

/** Compute proxies, where they are counted in one place. */
function nodesOf({ definition }: CarrierGrade): Cloud['nodes'] {
  const all = definition?.controlPlanes.items.flatMap(({ resourceNodes }) => resourceNodes.items) ?? [];
  const [one, another] = all.filter(
    ({ type, file }) =>
      PROXY_TYPES.includes(type?.value.toUpperCase() ?? '') || PROXY_FILE.test(file?.value ?? ''),
  );
  return one?.count && !another ? { 'compute-proxies': { ...one.count, print: Number } } : {};
}
