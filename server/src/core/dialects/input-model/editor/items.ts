/** Whole items for lists, computed from the model: the next server, networks for groups that have none, the next port. */

import { formatAddress } from '../../../net/address.js';
import { hostRange, parseCidr } from '../../../net/cidr.js';
import type { SeqNode } from '../../../syntax/tree.js';
import { markdown } from '../../../text/markdown.js';
import type { AssistContext, MapSuggestion } from '../../dialect.js';
import type { Frame } from '../model/frame.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { freeCidr, freeVlanId } from '../simulation/free-networks.js';
import { serversOfRole } from './counts.js';
import { nextDisk } from './disk-values.js';
import { itemNear, likeNear } from './like-near.js';
import { missingNetworks, type NetworkGap } from './missing-networks.js';
import { nextBusAddress } from './nic-values.js';
import { placeInModel, topItem } from './place.js';
import { relationsOf } from './relations.js';
import { wholeServers } from './whole-servers.js';
import { count, stop } from './words.js';

export function items(
  { model, file }: AssistContext<InputModel>,
  seq: SeqNode,
  index = seq.items.length,
): readonly MapSuggestion[] {
  const place = placeInModel(seq);
  switch (`${place.list ?? ''} ${place.path}`.trim()) {
    case 'servers':
      return wholeServers(model, file, seq, index);
    case 'networks':
      return [
        ...missingNetworks(model.frame).map((gap) => network(model.frame, gap)),
        ...likeNear(model.frame, place.list ?? '', itemNear(file, seq, index)),
      ];
    case 'network-groups':
      return networkGroup(model.frame);
    case 'server-groups':
      return serverGroup(model.frame, itemNear(file, seq, index));
    case 'nic-mappings physical-ports':
      return ports(topItem(file, place));
    case 'disk-models volume-groups':
      return [volumeGroup(topItem(file, place))];
    case 'control-planes clusters':
    case 'control-planes resources':
      return holders(model, place.path === 'clusters');
    default:
      return place.path === '' ? likeNear(model.frame, place.list ?? '', itemNear(file, seq, index)) : [];
  }
}

function network(frame: Frame, { group, name, serverGroup }: NetworkGap): MapSuggestion {
  const cidr = freeCidr(frame, undefined, group);
  const like = relationsOf(frame).networksOf(group)[0];
  const read = cidr === undefined ? undefined : parseCidr(cidr);
  const hasGateway = !like || like.has('gateway-ip');
  const isUntagged = like?.flag('tagged-vlan')?.value === false;
  const vlan = freeVlanId(frame);
  return {
    label: `network ${name}`,
    detail:
      serverGroup === undefined ? `${group} has no network` : `${group} has no network in ${serverGroup}`,
    ...(serverGroup !== undefined && {
      documentation: markdown`Servers of '${serverGroup}' get this network if the group lists it under 'networks'.`,
    }),
    body: {
      name: stop(1, name),
      ...(isUntagged ? { 'tagged-vlan': false } : { vlanid: vlan ?? null, 'tagged-vlan': true }),
      cidr: stop(2, cidr),
      ...(hasGateway &&
        read?.kind === 'cidr' && { 'gateway-ip': stop(3, formatAddress(hostRange(read.cidr).first)) }),
      'network-group': group,
    },
  };
}

/** The next port of a mapping, of the kind of the last. */
function ports(mapping: Item | undefined): readonly MapSuggestion[] {
  const all = mapping?.items('physical-ports').items.filter((port) => port.has('logical-name')) ?? [];
  const name = nextName(all.map((port) => port.text('logical-name')?.value));
  const last = all.at(-1);
  if (name === undefined || !last) return [];
  const type = last.text('type')?.value ?? 'simple-port';
  const device = last.text('nic-device-type')?.value;
  const bus = last.text('bus-address')?.value;
  const isMulti = type === 'multi-port';
  const same = all.filter((port) => port.text('bus-address')?.value === bus).length;
  return [
    {
      label: `port ${name}`,
      detail: 'next port',
      body: {
        'logical-name': name,
        type,
        ...(device !== undefined && { 'nic-device-type': device }),
        'bus-address': isMulti ? (bus ?? '') : (nextBusAddress(all) ?? stop(1)),
        ...(isMulti && { 'port-attributes': { 'port-num': same } }),
      },
    },
  ];
}

/** Beside other groups, which have the endpoints of the components already. */
function networkGroup(frame: Frame): readonly MapSuggestion[] {
  if (frame.list('network-groups').length === 0) return [];
  const detail = 'with its host name suffix';
  return [
    { label: 'network group', detail, body: { name: stop(1, 'NEW'), 'hostname-suffix': stop(2, 'new') } },
  ];
}

/** Like the one beside it, with a network that no group has yet, where there is one. */
function serverGroup(frame: Frame, near: Item | undefined): readonly MapSuggestion[] {
  if (near?.name === undefined) return [];
  const isTaken = (name: string) => frame.places('server-group', name).length > 0;
  const next = nextName([near.name], isTaken) ?? `${near.name}-2`;
  const { listing } = relationsOf(frame);
  const free = frame.list('networks').find(({ name }) => name !== undefined && listing(name).length === 0);
  const networks = free?.name === undefined ? {} : { networks: [stop(2, free.name)] };
  const label = `server group like '${near.label}'`;
  return [{ label, detail: next, body: { name: stop(1, next), ...networks } }];
}

/** On the next disk; the first one of a model holds the system. */
function volumeGroup(model: Item | undefined): MapSuggestion {
  const groups = model?.items('volume-groups').items ?? [];
  const isFirst = groups.length === 0;
  const taken = new Set(groups.map(({ name }) => name));
  let number = 1;
  while (taken.has(`vg${number}`)) number++;
  const volume = isFirst ? { name: 'root', fstype: 'ext4', mount: '/' } : { name: stop(3, 'data') };
  return {
    label: 'volume group',
    detail: isFirst ? 'with a root file system' : 'on the next disk',
    body: {
      name: stop(1, isFirst ? 'ardana-vg' : `vg${number}`),
      'physical-volumes': [stop(2, nextDisk(model))],
      'logical-volumes': [{ ...volume, size: stop(4, '80%') }],
    },
  };
}

/** A cluster or resource for each role that nothing takes servers of. */
function holders({ frame, fleet }: InputModel, isCluster: boolean): readonly MapSuggestion[] {
  const { holdersOf } = relationsOf(frame);
  return frame.list('server-roles').flatMap(({ name }): readonly MapSuggestion[] => {
    if (name === undefined || holdersOf(name).length > 0) return [];
    const servers = serversOfRole(fleet, name);
    const short = name.toLowerCase().replace(/[-_]?role$/, '');
    const common = {
      [isCluster ? 'cluster-prefix' : 'resource-prefix']: stop(2, short),
      'server-role': name,
    };
    return [
      {
        label: `${isCluster ? 'cluster' : 'resource'} of ${name}`,
        detail: `${count(servers, 'server')}, not used yet`,
        body: {
          name: stop(1, short),
          ...common,
          ...(isCluster ? { 'member-count': servers } : { 'allocation-policy': 'any', 'min-count': 0 }),
          'service-components': [stop(3, 'ntp-client')],
        },
      },
    ];
  });
}
