/** What a hover says of carrier-grade files beyond the schema: what a name means, and what it leads to in this cloud. */

import { carrierGradeNetwork, carrierGradeNodeTypes } from '../../../architecture/carrier-grade-networks.js';
import { parseAddress } from '../../../net/address.js';
import { rangeSize } from '../../../net/address-range.js';
import { cidrContains, formatCidr, hostRange } from '../../../net/cidr.js';
import type { MapEntry, SyntaxNode } from '../../../syntax/tree.js';
import { authored, joined, type Markdown, markdown, type Part, table } from '../../../text/markdown.js';
import type { AssistContext } from '../../dialect.js';
import type { CarrierGrade, LogicalNetwork, Server } from '../model/carrier-grade-model.js';
import { typeOfGroup } from '../model/read-servers.js';
import { networkWords, serversOf } from './describe.js';
import { type PlaceInCloud, placeInCloud } from './place.js';

export function explain({ model }: AssistContext<CarrierGrade>, at: SyntaxNode | MapEntry): readonly Part[] {
  const place = placeInCloud(model, at);
  const { key, network } = place;
  const scalar = at.type === 'entry' ? at.value : at;
  const text = scalar.type === 'scalar' ? String(scalar.value ?? '') : '';
  switch (key) {
    case 'name':
      return aboutName(model, place, text);
    case 'ref':
      return aboutReference(model, text);
    case 'node_group':
    case 'node-type': {
      const type = typeOfGroup(text) ?? /^([a-z]+)-\d{3}$/.exec(text)?.[1]?.toUpperCase();
      return type ? aboutType(model, type) : [];
    }
    case 'failure_zone':
    case 'failure-zone':
      return aboutZone(model, text);
    case 'cidr':
      return network?.cidr ? [markdown`${hostCount(network)} addresses for hosts.`] : [];
    default:
      return aboutAddress(model, text);
  }
}

function aboutName(model: CarrierGrade, place: PlaceInCloud, text: string): readonly Part[] {
  const { network, range, nodeType, server, interface: owner } = place;
  if (network || range) return aboutNetwork(model, text);
  if (nodeType && !owner) return aboutType(model, text);
  return server ? aboutServer(model, server) : [];
}

/** What a server is for, and the networks that its node type gives it. */
function aboutServer({ environment }: CarrierGrade, { type, group, failureZone }: Server): Part[] {
  const words = [
    ...(group ? [markdown`node group ${group.value}`] : []),
    ...(failureZone ? [markdown`failure zone ${failureZone.value}`] : []),
  ];
  const nodeType = environment?.nodeTypes.items.find(({ name }) => name?.value.toUpperCase() === type);
  const rows = (nodeType?.interfaces.items ?? []).flatMap((owner) =>
    owner.networks.items.map((network) => {
      const defined = network.ref ? environment?.resolve(network.ref.value) : network;
      const name = network.name ?? defined?.name;
      return [name?.value ?? '', (defined && networkWords(defined)) ?? '', owner.name?.value ?? ''];
    }),
  );
  return [
    ...(words.length > 0 ? [markdown`Server: ${joined(words)}.`] : []),
    ...(rows.length > 0 ? [table(['Network', 'Subnet', 'Interface'], rows)] : []),
  ];
}

function aboutReference(model: CarrierGrade, text: string): Part[] {
  const target = model.environment?.resolve(text);
  if (!target) return [];
  return [
    markdown`Defined as ${networkWords(target, true)}.`,
    ...aboutNetwork(model, target.name?.value ?? ''),
  ];
}

function aboutZone({ provision }: CarrierGrade, zone: string): Part[] {
  const servers = provision?.servers.items.filter(({ failureZone }) => failureZone?.value === zone);
  if (!servers || servers.length === 0) return [];
  return [markdown`In this zone: ${firstFew(servers.map(({ name }) => name?.value ?? 'a server'))}.`];
}

function aboutNetwork(model: CarrierGrade, name: string): Part[] {
  const fact = carrierGradeNetwork(name);
  const defined = model.environment?.network(name);
  const words = defined && networkWords(defined, true);
  return [
    ...(fact ? [markdown`**${fact.name}** (${fact.alias}): ${authored(fact.purpose)}`] : []),
    ...(words ? [markdown`In this cloud: ${words}.`] : []),
    ...attached(model, name),
  ];
}

/** Which node types carry a network. */
function attached({ environment }: CarrierGrade, name: string): Part[] {
  const types = environment?.nodeTypes.items.flatMap((type) =>
    type.interfaces.items
      .filter(({ networks }) => networks.items.some((each) => each.name?.value === name))
      .map((each) => markdown`${type.name?.value ?? 'a node type'} (${each.name?.value ?? 'an interface'})`),
  );
  return types && types.length > 0 ? [markdown`On ${firstFew(types)}.`] : [];
}

function aboutType(model: CarrierGrade, name: string): Part[] {
  const fact = carrierGradeNodeTypes.find((each) => each.name === name.toUpperCase());
  if (!fact) return [];
  const servers = serversOf(model, fact.name);
  const count = servers === undefined ? undefined : servers.map(({ name: own }) => own?.value ?? 'a server');
  return [
    markdown`**${fact.name}**: ${authored(fact.purpose)}`,
    ...(count === undefined
      ? []
      : [count.length === 0 ? 'No server is provisioned as one.' : markdown`Servers: ${firstFew(count)}.`]),
  ];
}

/** Which network of the cloud an address lies on. */
function aboutAddress({ environment }: CarrierGrade, text: string): Part[] {
  const address = parseAddress(text);
  const network =
    address && environment?.defined.find(({ cidr }) => cidr && cidrContains(cidr.value, address));
  if (!address || !network?.cidr) return [];
  const place = address.value - network.cidr.value.network.value;
  return [
    markdown`Address ${place} of ${formatCidr(network.cidr.value)}, the subnet of ${network.name?.value ?? 'a network'}.`,
  ];
}

function hostCount({ cidr }: LogicalNetwork): string {
  return cidr ? rangeSize(hostRange(cidr.value)).toLocaleString('en') : '';
}

/** More names than these help nobody. */
const MOST = 12;

function firstFew(words: readonly Part[]): Markdown {
  const rest = words.length - MOST;
  return rest > 0 ? markdown`${joined(words.slice(0, MOST))} and ${rest} more` : joined(words);
}
