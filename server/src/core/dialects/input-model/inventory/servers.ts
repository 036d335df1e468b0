/** Servers in their places, on their networks, with their addresses. */
import { type Saying, said, saidIf, type Thing, UNTOLD } from '../../../model/inventory.js';
import type { ServerRow } from '../model/server.js';
import type { Allocated } from '../prediction/allocation.js';
import type { ModelServer, Network } from '../prediction/cloud.js';
import { type Attached, attachedOf, type Member } from '../prediction/member.js';
import { UNKNOWN } from '../prediction/plain.js';
import type { Predicted } from './predicted.js';
import { groupOf, named, networkOf, objectOf, serverOf } from './references.js';

export function serverThings(predicted: Predicted): Thing[] {
  const { model, prediction } = predicted;
  const members = new Map(prediction.members.map((member) => [member.server, member]));
  return prediction.cloud.servers
    .filter(({ id }) => id !== UNKNOWN)
    .map((server): Thing => {
      const { id } = server;
      const found = model.fleet.find(id);
      const row = found?.row ?? {};
      const member = members.get(server);
      return {
        ...serverOf(id),
        label: id,
        ...(member && { detail: detailOf(predicted, member) }),
        ...(!member && !isPlaceOpen(predicted, server, member) && { detail: 'no group takes it' }),
        traits: { ...placeTraits(predicted, server, member), ...ownTraits(server, row) },
        signs: signsOf(row),
        at: () => model.fleet.find(id)?.item.nameAt,
      };
    });
}

function detailOf({ known }: Predicted, member: Member): string {
  const addresses = attachedOf(member).flatMap(({ address, network }) =>
    address === undefined ? [] : [`${address} on ${network.name}`],
  );
  if (!known.hasPlaces) return 'its place is unknown';
  return [placeText(member, member.name), ...(known.hasAddresses ? addresses : [])].join(', ');
}

function placeText({ member, group }: Pick<Allocated, 'member' | 'group'>, name: string | undefined): string {
  return placeWords(group.name, member, name);
}

/** As people read a place: its number among the members of its group, and the name that it gives. */
function placeWords(group: string, member: number, name: string | undefined): string {
  return `member ${member} of '${group}'${name === undefined ? '' : ` (${name})`}`;
}

export function placeOf(plane: string, group: string, member: number, name: string | undefined): Saying {
  return {
    words: [groupOf(plane, group), `member ${member}`],
    shown: placeWords(group, member, name),
  };
}

function isPlaceOpen(
  { prediction: { allocation, openServers }, known }: Predicted,
  server: ModelServer,
  member: Member | undefined,
): boolean {
  return !known.hasPlaces || openServers.has(server.id) || (!member && allocation.unsure.has(server));
}

function placeTraits(predicted: Predicted, server: ModelServer, member: Member | undefined): Thing['traits'] {
  const { known } = predicted;
  if (isPlaceOpen(predicted, server, member))
    return { place: UNTOLD, name: UNTOLD, zone: UNTOLD, region: UNTOLD };
  if (!member) return {};
  const { plane, group, zone, region, name } = member;
  return {
    place: placeOf(plane.name, group.name, member.member, known.hasNames ? name : undefined),
    name: known.hasNames ? said(name) : UNTOLD,
    ...saidIf('zone', zone ?? undefined),
    ...saidIf('region', region ?? undefined),
  };
}

function ownTraits({ role, zone }: ModelServer, row: ServerRow): Thing['traits'] {
  const isVague = (column: 'group' | 'nicMapping' | 'mac' | 'iloIp') => row.unknown?.includes(column);
  // A virtual machine is in the group of its host.
  const inside = zone.name ?? undefined;
  const group = named(inside === undefined ? undefined : objectOf('server-groups', inside), inside);
  const mapping = named(
    row.nicMapping === undefined ? undefined : objectOf('nic-mappings', row.nicMapping),
    row.nicMapping,
  );
  return {
    role: role === undefined ? UNTOLD : { words: [objectOf('server-roles', role)], shown: role },
    ...(isVague('group') ? { serverGroup: UNTOLD } : group && { serverGroup: group }),
    ...(isVague('nicMapping') ? { nicMapping: UNTOLD } : mapping && { nicMapping: mapping }),
    ...(isVague('mac') ? { mac: UNTOLD } : saidIf('mac', row.mac?.toLowerCase())),
    ...(isVague('iloIp') ? { controller: UNTOLD } : saidIf('controller', row.iloIp)),
  };
}

function signsOf({ mac, iloIp, ip }: ServerRow): string[] {
  return [
    ...(mac === undefined ? [] : [`mac:${mac.toLowerCase()}`]),
    ...(iloIp === undefined ? [] : [`controller:${iloIp}`]),
    ...(ip === undefined ? [] : [`address:${ip}`]),
  ];
}

export function serverAddressThings({ model, prediction: { members } }: Predicted): Thing[] {
  return members.flatMap((member) =>
    attachedOf(member).map((attached): Thing => {
      const { id } = member.server;
      return {
        ...{ kind: 'server-address', key: [serverOf(id), networkOf(attached.network.name)], label: id },
        traits: addressTraits(member, attached),
        at: () => {
          const item = model.fleet.find(id)?.item;
          return attached.address === member.server.address ? item?.keyAt('ip-addr') : item?.nameAt;
        },
      };
    }),
  );
}

/** Of a network that may have given away more than is known, the next address cannot be told. */
export function addressTrait(address: string | undefined, network: Network | undefined): Thing['traits'] {
  const isOpen = address === UNKNOWN || (address === undefined && network?.isVague === true);
  return isOpen ? { address: UNTOLD } : saidIf('address', address);
}

function addressTraits({ name }: Member, { address, hostname, network }: Attached): Thing['traits'] {
  const suffix = hostname?.startsWith(name) ? hostname.slice(name.length) : hostname;
  return {
    ...addressTrait(address, network),
    ...(suffix !== undefined && { suffix: { words: [suffix], shown: hostname ?? suffix } }),
  };
}

/** Addresses that components have for themselves, on a server or for all servers of a group. */
export function serviceAddressThings({ model, prediction: { members } }: Predicted): Thing[] {
  const ofGroups = new Set<string>();
  return members.flatMap((member) => {
    const { id } = member.server;
    const at = () => model.fleet.find(id)?.item.nameAt;
    const group = groupOf(member.plane.name, member.group.name);
    const own = [...member.serviceIps].map(
      ([component, address]): Thing => ({
        ...{ kind: 'service-address', key: [serverOf(id), component], label: id, at },
        traits: addressTrait(address, undefined),
      }),
    );
    const shared = [...member.serviceVips].flatMap(([component, address]): Thing[] => {
      const name = JSON.stringify([member.plane.name, member.group.name, component]);
      if (ofGroups.has(name)) return [];
      ofGroups.add(name);
      return [
        {
          ...{ kind: 'service-address', key: [group, component], label: member.group.name, at },
          traits: addressTrait(address, undefined),
        },
      ];
    });
    return [...own, ...shared];
  });
}
