/** Whole items for lists, computed from the model: the next server, networks for groups that have none, the next port. */
import { formatAddress } from '../../../net/address.js';
import { hostRange, parseCidr } from '../../../net/cidr.js';
import type { SeqNode } from '../../../syntax/tree.js';
import type { AssistContext, MapSuggestion } from '../../dialect.js';
import type { Frame } from '../model/frame.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { sortedAddresses, stepped } from '../simulation/free-addresses.js';
import { serversOfRole } from './counts.js';
import { missingNetworks, type NetworkGap } from './missing-networks.js';
import { freeCidr, freeVlanId } from './network-values.js';
import { nextName } from './next-name.js';
import { nextBusAddress } from './nic-values.js';
import { placeInModel, topItem } from './place.js';
import { relationsOf } from './relations.js';
import { managementNetwork, nextAddressIn } from './server-values.js';
import { count } from './words.js';

/** More roles than these would bury everything else. */
const MOST_ROLES = 8;

export function items({ model, file }: AssistContext<InputModel>, seq: SeqNode): readonly MapSuggestion[] {
  const place = placeInModel(seq);
  switch (`${place.list ?? ''} ${place.path}`.trim()) {
    case 'servers':
      return servers(model);
    case 'networks':
      return missingNetworks(model.frame).map((gap) => network(model.frame, gap));
    case 'nic-mappings physical-ports':
      return ports(topItem(file, place));
    case 'control-planes clusters':
    case 'control-planes resources':
      return holders(model, place.path === 'clusters');
    default:
      return [];
  }
}

/** For each role the next server, like the last one that there is. */
function servers(model: InputModel): readonly MapSuggestion[] {
  const lasts = [...model.fleet.by('role')].flatMap(([role, indexes]) => {
    const last = indexes.at(-1);
    return last === undefined ? [] : [{ role, indexes, last }];
  });
  return lasts
    .sort((a, b) => b.last - a.last)
    .slice(0, MOST_ROLES)
    .flatMap(({ role, indexes, last }) => {
      const server = model.fleet.server(last);
      return server ? [serverLike(model, role, indexes, server.item)] : [];
    });
}

/** Values that are the same on servers of a kind are copied, others computed; only the person knows the rest. */
function serverLike(model: InputModel, role: string, indexes: readonly number[], last: Item): MapSuggestion {
  const { fleet } = model;
  const ids = fleet.by('id');
  const id = nextName(
    indexes.map((index) => fleet.rows[index]?.id),
    (name) => ids.has(name),
  );
  const network = managementNetwork(model, last.text('server-group')?.value);
  const free = network && nextAddressIn(model, network);
  const highest = sortedAddresses(fleet, 'iloIp').at(-1);
  const computed: Readonly<Record<string, string | undefined>> = {
    id: stop(1, id),
    'ip-addr': stop(2, free?.next ?? free?.first),
    'mac-addr': stop(3),
    'ilo-ip': stop(4, stepped(highest && formatAddress(highest))),
    hostname: stop(5),
  };
  const body: Record<string, unknown> = {};
  for (const { key, value } of last.node.entries) {
    const name = String(key.value);
    if (Object.hasOwn(computed, name)) body[name] = computed[name];
    else if (value.type === 'scalar' && value.style !== 'missing' && !ONLY_ONE.has(name))
      body[name] = value.value;
  }
  return {
    label: `server ${id ?? role}`,
    detail: `like ${last.name ?? 'the last'}, ${role}`,
    body,
  };
}

/** What one server has and the next has not. */
const ONLY_ONE = new Set(['is-deployer', 'rack']);

function stop(number: number, text = ''): string {
  return `\${${number}:${text}}`;
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
    detail: serverGroup === undefined ? `${group} has none` : `${group} has none in ${serverGroup}`,
    ...(serverGroup !== undefined && {
      documentation: `Servers of '${serverGroup}' get it when the group lists it under 'networks'.`,
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
        detail: `${count(servers, 'server')}, taken by nothing`,
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
