/** From a thing of a model to the lines of predicted files that speak of it, and from a word there back to the model. */
import type { NodePlace } from '../../../model/source-file.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext, PredictedPlace } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { NameKind } from '../model/model-kinds.js';
import { attachedOf, type Member } from '../prediction/member.js';
import { UNKNOWN } from '../prediction/plain.js';
import { namedAt } from './explain.js';
import { type PredictedCloud, predictedCloud } from './predicted.js';

/** A word to look for in a predicted file. */
type Needle = readonly [path: string, word: string | undefined];

export function predictedPlaces(
  context: AssistContext<InputModel>,
  at: SyntaxNode | MapEntry,
): readonly PredictedPlace[] {
  const named = namedAt(context, at);
  const cloud = named && predictedCloud(context.model);
  if (!named || !cloud) return [];
  return named.kinds.flatMap((kind) => placesOf(cloud, needlesFor(cloud, kind, named.name)));
}

/** The first line of each file that has the word. */
function placesOf({ prediction }: PredictedCloud, needles: readonly Needle[]): readonly PredictedPlace[] {
  return needles.flatMap(([path, word]) => {
    const text = prediction.files.find((file) => file.path === path)?.text;
    const line = text === undefined || word === undefined ? undefined : lineWith(text, word);
    return line === undefined ? [] : [{ path, line }];
  });
}

/** The line at which a predicted file begins to speak of a network. */
export function networkInFiles(cloud: PredictedCloud, name: string): PredictedPlace | undefined {
  return placesOf(cloud, needlesFor(cloud, 'network', name))[0];
}

const [SERVERS, ADDRESSES, NETWORKS] = [
  'info/server_info.yml',
  'info/address_info.yml',
  'info/network_topology.yml',
];
const [PLANES, SERVICES, HOSTS] = [
  'info/control_plane_topology.yml',
  'info/service_topology.yml',
  'net/hosts.hf',
];
const [SAVED_SERVERS, SAVED_ADDRESSES] = [
  'persistent_state/server_allocations.yml',
  'persistent_state/ip_addresses.yml',
];

function needlesFor(cloud: PredictedCloud, kind: string, name: string): readonly Needle[] {
  const files = (...paths: readonly string[]) => paths.map((path) => [path, name] as const);
  switch (kind) {
    case 'server': {
      const member = cloud.memberOf(name);
      const host = member?.hostname ?? member?.name;
      return [
        [SERVERS, name],
        [PLANES, host],
        [NETWORKS, member?.name],
        [ADDRESSES, host],
        [HOSTS, host],
        [SAVED_SERVERS, name],
        [SAVED_ADDRESSES, name],
      ];
    }
    case 'cluster':
    case 'resource-group':
      return files(PLANES, NETWORKS, SAVED_SERVERS);
    case 'control-plane':
      return files(PLANES, 'info/service_info.yml', NETWORKS);
    case 'network':
      return files(ADDRESSES, NETWORKS, HOSTS);
    case 'network-group':
      return files(ADDRESSES, NETWORKS, 'info/firewall_info.yml', 'info/route_info.yml', HOSTS);
    case 'load-balancer':
      return files(NETWORKS, SAVED_ADDRESSES);
    case 'server-role':
      return files(SERVERS);
    case 'service':
    case 'service-component':
      return files(SERVICES, 'info/service_info.yml');
    case 'region':
      return files('info/region_topology.yml', SERVICES);
    default:
      return [];
  }
}

/** Names and addresses end where none of these stands. */
const PART = /[\w.-]/;

function lineWith(text: string, word: string): number | undefined {
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!PART.test(before) && !PART.test(after)) return text.slice(0, at).split('\n').length - 1;
  }
  return undefined;
}

/** Kinds of names that predicted files speak of. */
const KINDS: readonly NameKind[] = [
  ...(['control-plane', 'cluster', 'resource-group', 'network', 'network-group', 'load-balancer'] as const),
  ...(['server-role', 'server-group', 'interface-model', 'disk-model', 'region'] as const),
  ...(['service-component', 'provider-network'] as const),
];

export function behindPrediction({ model }: AssistContext<InputModel>, word: string): readonly NodePlace[] {
  const cloud = predictedCloud(model);
  if (!cloud) return [];
  if (word === UNKNOWN) return cloud.prediction.doubts.flatMap(({ at }) => at ?? []);
  const server = serverPlace(model, word) ?? serverPlace(model, serverNamed(cloud, word));
  if (server) return [server];
  const named = placesNamed(model, word);
  if (named.length > 0) return named;
  const balancer = balancerNamed(cloud, word);
  if (balancer !== undefined) return placesNamed(model, balancer);
  return model.frame.uses('service-component', word);
}

function serverPlace({ fleet }: InputModel, id: string | undefined): NodePlace | undefined {
  return fleet.find(id)?.item.nameAt;
}

function placesNamed({ frame }: InputModel, name: string): readonly NodePlace[] {
  return KINDS.flatMap((kind) => frame.places(kind, name));
}

/** The server that has a name or an address. */
function serverNamed({ prediction }: PredictedCloud, word: string): string | undefined {
  const holder = prediction.pools.holders.get(word);
  if (holder) return holder.serverId;
  const isCalled = (member: Member) =>
    member.name === word ||
    member.hostname === word ||
    attachedOf(member).some(({ hostname }) => hostname === word);
  return prediction.members.find(isCalled)?.server.id;
}

const BALANCER = /^vip (.*)$/;

/** The load balancer that has a virtual address or one of its names. */
function balancerNamed({ prediction }: PredictedCloud, word: string): string | undefined {
  const { cloud, names, pools } = prediction;
  const balancerAt = (address: string) => BALANCER.exec(pools.holders.get(address)?.usedBy ?? '')?.[1];
  if (pools.holders.has(word)) return balancerAt(word);
  for (const network of cloud.networks.values())
    for (const [address, own] of names.of(network)) if (own.has(word)) return balancerAt(address);
  return undefined;
}
