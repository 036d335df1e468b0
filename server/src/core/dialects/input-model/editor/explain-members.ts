/** What a hover says of the cloud that results: which member a server becomes, who is in a cluster, where a role goes. */
import { code, joined, type Markdown, markdown, type Part, table } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import type { Member } from '../prediction/member.js';
import { wanted } from './counts.js';
import { type PredictedCloud, type PredictedGroup, predictedCloud } from './predicted.js';
import type { Holder } from './relations.js';
import { codes, count, sentence } from './words.js';

/** More rows than these nobody reads in a hover. */
const MOST_ROWS = 12;

/** A table of the first rows, and how many more there are. */
export function shortTable(heads: readonly Part[], rows: readonly (readonly Part[])[]): readonly Part[] {
  if (rows.length === 0) return [];
  const rest = rows.length - MOST_ROWS;
  return [table(heads, rows.slice(0, MOST_ROWS)), ...(rest > 0 ? [markdown`and ${rest} more`] : [])];
}

/** Said where lists cannot be read whole, or the order of files decides: then it may come otherwise. */
export function openWords({ isWhole, prediction }: PredictedCloud): readonly Part[] {
  const [first] = prediction.doubts;
  if (!isWhole && first) return [markdown`Not certain. ${first.message}`];
  if (prediction.openServers.size === 0) return [];
  return [
    'Not certain: a list is in several files, and their order on disk decides. The order by name is assumed.',
  ];
}

/** What a server becomes, with its networks; undefined where it becomes none, or may become another one. */
export function aboutItsMember(model: InputModel, server: Item): readonly Part[] | undefined {
  const cloud = predictedCloud(model);
  const member = cloud?.memberOf(server.name);
  if (!cloud || !member || cloud.isUnsure(server.name)) return undefined;
  return [memberWords(model, member), ...networkTable(member), ...openWords(cloud)];
}

/** `cp1-c1-m1: member 1 of cluster c1 of cp1, host name cp1-c1-m1-mgmt.` */
function memberWords({ frame }: InputModel, member: Member): Markdown {
  const { name, hostname, plane, group, zone, server } = member;
  const words = [
    markdown`member ${member.member} of ${group.kind} ${code(group.name)} of ${code(plane.name)}`,
    ...(zone === null ? [] : [markdown`failure zone ${code(zone)}`]),
    ...(hostname === undefined || hostname === name ? [] : [markdown`host name ${code(hostname)}`]),
    ...(frame.saved?.get(server.id)?.isDeleted === false ? ['as in the saved state'] : []),
  ];
  return markdown`**${code(name)}**: ${joined(words)}.`;
}

function networkTable(member: Member): readonly Part[] {
  const rows = member.interfaces.flatMap(({ name, networks }) =>
    networks.map(({ network, address }) => [
      code(network.name),
      address === undefined ? '' : code(address),
      vlanWords(network.vlan, network.isTagged),
      code(name),
    ]),
  );
  const own = [...member.serviceIps].map(
    ([component, address]) => markdown`${code(address)} of ${code(component)}`,
  );
  return [
    ...shortTable(['Network', 'Address', 'VLAN', 'Interface'], rows),
    ...(own.length > 0 ? [markdown`Also ${joined(own)}.`] : []),
  ];
}

function vlanWords(vlan: unknown, isTagged: unknown): string {
  if (isTagged === false) return 'untagged';
  return typeof vlan === 'number' || typeof vlan === 'string' ? String(vlan) : '';
}

/** The members of a cluster or resource; undefined where they cannot be told. */
export function aboutItsMembers(model: InputModel, holder: Holder): readonly Part[] | undefined {
  const cloud = predictedCloud(model);
  const group = cloud?.groupOf(holder);
  if (!cloud || !group || !isCertain(cloud, group)) return undefined;
  const rows = group.members.map(({ name, server, zone }) => [
    code(name),
    code(server.id),
    zone === null ? '' : code(zone),
  ]);
  return [
    sentence(membersWords(group, holder)),
    ...shortTable(['Member', 'Server', 'Failure zone'], rows),
    ...openWords(cloud),
  ];
}

/** Whether the members of a group are these and no others. */
export function isCertain(cloud: PredictedCloud, { members, isKnown }: PredictedGroup): boolean {
  return isKnown && members.every(({ server }) => !cloud.isUnsure(server.id));
}

/** `3 of 3 members`, `5 members`. */
export function membersWords({ members }: PredictedGroup, holder: Holder): string {
  const most = wanted(holder)?.most;
  if (most === undefined) return count(members.length, 'member');
  const words = most === 1 ? '1 member' : count(most, 'member');
  return `${members.length.toLocaleString('en')} of ${words}`;
}

/** The members that servers of a role become in a cluster or resource, as an addition to a line about it. */
export function membersWithRole(model: InputModel, role: string, holder: Holder): Part {
  const cloud = predictedCloud(model);
  const group = cloud?.groupOf(holder);
  if (!cloud || !group || !isCertain(cloud, group)) return '';
  const own = group.members.filter(({ server }) => server.role === role);
  return own.length > 0 ? markdown`; ${codes(own.map(({ name }) => name))}` : '';
}
