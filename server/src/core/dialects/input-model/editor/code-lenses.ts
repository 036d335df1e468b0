/**
 * Words above the lines of a model: the members of a cluster, who uses a role, the addresses of a network. The model alone
 * tells their places; what they say is found out for those that are shown.
 */
import type { AssistContext, CodeLens, ResolvedLens } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { serversOfRole } from './counts.js';
import { isCertain, membersWords } from './explain-members.js';
import { predictedCloud } from './predicted.js';
import { networkInFiles } from './predicted-places.js';
import { type Holder, relationsOf } from './relations.js';
import { count } from './words.js';

const [MEMBERS, ROLE, ADDRESSES] = ['members', 'role', 'addresses'];

export function codeLenses({ model, file }: AssistContext<InputModel>): readonly CodeLens[] {
  const { frame } = model;
  // Networks without a subnet give no addresses.
  const givesAddresses = (network: Item) => network.has('cidr');
  const lens = (item: Item, ...about: readonly (string | undefined)[]): readonly CodeLens[] => {
    const words = about.flatMap((word) => word ?? []);
    if (item.file.uri !== file.uri || words.length < about.length) return [];
    return [{ offset: item.file.tree.spanOf(item.nameAt.node).start, about: words }];
  };
  return [
    ...relationsOf(frame).holders.flatMap(({ item, plane, kind }) =>
      lens(item, MEMBERS, plane.name, kind, item.name),
    ),
    ...frame.list('server-roles').flatMap((role) => lens(role, ROLE, role.name)),
    ...frame
      .list('networks')
      .filter(givesAddresses)
      .flatMap((network) => lens(network, ADDRESSES, network.name)),
  ];
}

export function resolveLens(
  { model }: AssistContext<InputModel>,
  [topic, ...names]: readonly string[],
): ResolvedLens | undefined {
  if (topic === MEMBERS) return membersLens(model, names);
  const [name] = names;
  if (name === undefined) return undefined;
  if (topic === ROLE) return roleLens(model, name);
  return topic === ADDRESSES ? addressesLens(model, name) : undefined;
}

/** More names make a line too long. */
const MOST_NAMES = 4;

/** `3 of 3 members: cp1-c1-m1, cp1-c1-m2, cp1-c1-m3`. */
function membersLens(model: InputModel, [plane, kind, name]: readonly string[]): ResolvedLens | undefined {
  const isIt = (holder: Holder) =>
    holder.plane.name === plane && holder.kind === kind && holder.item.name === name;
  const holder = relationsOf(model.frame).holders.find(isIt);
  const cloud = predictedCloud(model);
  const group = holder && cloud?.groupOf(holder);
  if (!holder) return undefined;
  if (!cloud?.isWhole || !group || !isCertain(cloud, group)) return { title: 'Members cannot be determined' };
  const names = group.members.map((member) => member.name);
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  const words = membersWords(group, holder);
  return {
    title: shown === '' ? words : `${words}: ${shown}`,
    places: group.members.flatMap(({ server }) => model.fleet.find(server.id)?.item.nameAt ?? []),
  };
}

/** `12 servers, 2 clusters use this role`. */
function roleLens({ frame, fleet }: InputModel, name: string): ResolvedLens | undefined {
  if (!fleet.isWhole || !frame.isWhole('control-planes')) return { title: 'Servers cannot be determined' };
  const users = relationsOf(frame).holdersOf(name);
  const kinds = new Set(users.map(({ kind }) => kind));
  const [kind] = kinds;
  const groups = kinds.size > 1 || kind === undefined ? 'cluster or resource group' : GROUPS[kind];
  const many = kinds.size > 1 ? 'clusters and resource groups' : `${groups}s`;
  const uses = `${numbered(users.length, groups, many)} ${users.length < 2 ? 'uses' : 'use'} this role`;
  const servers = fleet.by('role').get(name) ?? [];
  return {
    title: `${numbered(serversOfRole(fleet, name), 'server')}, ${uses}`,
    places: [
      ...users.map(({ item }) => item.nameAt),
      ...servers.flatMap((index) => fleet.server(index)?.item.nameAt ?? []),
    ],
  };
}

const GROUPS = { cluster: 'cluster', resource: 'resource group' } as const;

function numbered(number: number, one: string, many?: string): string {
  return number === 1 ? `1 ${one}` : count(number, one, many);
}

/** `Show 14 addresses`. */
function addressesLens(model: InputModel, name: string): ResolvedLens | undefined {
  const cloud = predictedCloud(model);
  const network = cloud?.prediction.cloud.networks.get(name);
  const predicted = cloud && network && networkInFiles(cloud, name);
  if (!predicted) return { title: 'Addresses cannot be determined' };
  const { size } = cloud.prediction.names.of(network);
  return size === 0
    ? { title: 'No address in use' }
    : { title: `Show ${numbered(size, 'address', 'addresses')}`, predicted };
}
