/** What a hover says of addresses in the cloud that results: who has which on a network, how full it is, virtual ones. */
import { parseAddress } from '../../../net/address.js';
import { code, joined, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Balancer, Network, Plane } from '../prediction/cloud.js';
import type { Vip } from '../prediction/endpoints.js';
import { openWords, shortTable } from './explain-members.js';
import { type PredictedCloud, predictedCloud } from './predicted.js';
import { codes } from './words.js';

interface Fill {
  readonly total: bigint;
  readonly free: bigint;
}

/** How many addresses of a network are left; undefined where that is open, and where it has none to give. */
export function fillOf(model: InputModel, name: string | undefined): Fill | undefined {
  const cloud = predictedCloud(model);
  if (!cloud?.isWhole || cloud.prediction.openServers.size > 0 || name === undefined) return undefined;
  const network = networkOf(cloud, name);
  return network && cloud.prediction.pools.fillOf(network);
}

/** The one network of that name. */
function networkOf({ prediction }: PredictedCloud, name: string): Network | undefined {
  return prediction.cloud.networks.get(name);
}

/** Who has which address of a network. */
export function aboutItsAddresses(model: InputModel, name: string | undefined): readonly Part[] {
  const cloud = predictedCloud(model);
  const network = cloud && name !== undefined ? networkOf(cloud, name) : undefined;
  if (!cloud || !network) return [];
  const addresses = [...cloud.prediction.names.of(network)].toSorted(([a], [b]) => compareAddresses(a, b));
  const rows = addresses.map(([address, names]) => [
    code(address),
    holderWords(cloud, address),
    fewCodes(names.keys().toSorted()),
  ]);
  return [...shortTable(['Address', 'Of', 'Names'], rows), ...openWords(cloud)];
}

/** Load balancers have dozens of names. */
function fewCodes(names: readonly string[]): Part {
  const rest = names.length - FEW;
  return rest > 1 ? markdown`${codes(names.slice(0, FEW))} and ${rest} more` : codes(names);
}

function holderWords({ prediction }: PredictedCloud, address: string): Part {
  const { usedBy, serverId } = prediction.pools.holders.get(address) ?? {};
  if (serverId !== undefined) return markdown`server ${code(serverId)}`;
  if (usedBy?.startsWith(VIP)) return markdown`load balancer ${code(usedBy.slice(VIP.length))}`;
  return usedBy ?? '';
}

/** How the processor calls the use of a virtual address. */
const VIP = 'vip ';

/** Lower addresses first; what is none comes last. */
function compareAddresses(a: string, b: string): number {
  const [left, right] = [parseAddress(a), parseAddress(b)];
  if (!left || !right) return Number(left === undefined) - Number(right === undefined);
  return left.value < right.value ? -1 : Number(left.value > right.value);
}

/** A load balancer in a control plane, with where it is and what is behind it. */
interface PlacedBalancer {
  readonly plane: Plane;
  readonly balancer: Balancer;
  readonly address: string | undefined;
  readonly network: Network;
  readonly vips: readonly Vip[];
}

function balancersOf({ prediction }: PredictedCloud): readonly PlacedBalancer[] {
  return [...prediction.endpoints].flatMap(([plane, { addresses, vips }]) => {
    const all = vips.values().flatMap((byComponent) => byComponent.values().flat());
    return [...addresses].map(([balancer, place]) => ({
      ...{ plane, balancer, ...place },
      vips: all.filter((vip) => vip.balancer === balancer),
    }));
  });
}

/** The virtual addresses of a load balancer and what is behind them. */
export function aboutVirtualAddress(model: InputModel, name: string | undefined): readonly Part[] {
  const cloud = predictedCloud(model);
  if (!cloud || name === undefined) return [];
  const own = balancersOf(cloud).filter(({ balancer }) => balancer.name === name);
  return [
    ...own.flatMap((each) => [
      addressWords(each, own.length > 1),
      ...hostWords(each),
      ...shortTable(['Component', 'Port', 'For', 'Servers'], each.vips.toSorted(byComponent).map(vipRow)),
    ]),
    ...(own.length > 0 ? openWords(cloud) : []),
  ];
}

function addressWords({ plane, address, network }: PlacedBalancer, isOneOfMany: boolean): Part {
  const where = isOneOfMany ? markdown` in ${code(plane.name)}` : '';
  const what = address === undefined ? 'No virtual address' : markdown`**Virtual address ${code(address)}**`;
  return markdown`${what} on ${code(network.name)}${where}.`;
}

function vipRow({ component, port, isTls, roles, target, hostPort }: Vip): readonly Part[] {
  const hosts = target.hosts.length.toLocaleString('en');
  return [
    code(component),
    isTls ? markdown`${port} (TLS)` : port,
    joined(roles),
    hostPort === port ? hosts : markdown`${hosts}, port ${hostPort}`,
  ];
}

function byComponent(a: Vip, b: Vip): number {
  return a.component < b.component ? -1 : Number(a.component > b.component);
}

/** The names of the servers behind a load balancer. */
function hostWords({ vips }: PlacedBalancer): readonly Part[] {
  const hosts = new Set(vips.flatMap(({ target }) => target.hosts.flatMap(({ hostname }) => hostname ?? [])));
  return hosts.size > 0 ? [markdown`Backend servers: ${codes([...hosts].toSorted())}.`] : [];
}

const FEW = 3;

/** The virtual addresses on a network group. */
export function virtualAddressesOn(model: InputModel, group: string): readonly Part[] {
  const cloud = predictedCloud(model);
  const own = cloud ? balancersOf(cloud).filter(({ balancer }) => balancer.group === group) : [];
  const rows = own.map(({ plane, balancer, address, network, vips }) => [
    address === undefined ? 'none' : code(address),
    markdown`${code(balancer.name)} of ${code(plane.name)}`,
    code(network.name),
    new Set(vips.map(({ component }) => component)).size,
  ]);
  return shortTable(['Virtual address', 'Load balancer', 'Network', 'Components'], rows);
}
