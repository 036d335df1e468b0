/** Networks and network groups, as the model has them. */
import { said, saidIf, type Thing, UNTOLD, type Word } from '../../../model/inventory.js';
import type { Trait } from '../../../model/inventory-words.js';
import type { InputModel } from '../model/input-model.js';
import type { Cloud, Network, NetworkGroup } from '../prediction/cloud.js';
import { isMap, isVague, type Plain, plainOf } from '../prediction/plain.js';
import type { Predicted } from './predicted.js';
import { fingerprint, networkGroupOf, networkOf } from './references.js';

export function networkGroupThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return cloud.networkGroups.values().map((group): Thing => {
    const { name, networks, suffix, endpoints, tlsEndpoints } = group;
    const held = networks.map(({ cidr, vlan, name: network }) => cidr ?? text(vlan) ?? network);
    return {
      ...networkGroupOf(name),
      label: name,
      traits: groupTraits(model, cloud, group),
      signs: [
        ...(held.length > 0 ? [`networks:${held.sort().join()}`] : []),
        ...(suffix === name ? [] : [`suffix:${suffix}`]),
        ...(endpoints.length + tlsEndpoints.length > 0
          ? [`endpoints:${[endpoints, tlsEndpoints].join()}`]
          : []),
      ],
      at: (trait) => {
        const item = model.frame.find('network-groups', name);
        return item ? item.keyAt((trait && GROUP_KEYS[trait]) ?? 'name') : providerAt(model, name);
      },
    };
  });
}

const GROUP_KEYS: Readonly<Partial<Record<Trait, string>>> = {
  routes: 'routes',
  tags: 'tags',
  mtu: 'mtu',
  hostname: 'hostname',
};

/** What a group says that its networks do not tell. */
function groupTraits({ frame }: InputModel, cloud: Cloud, { name, routes, isHostname }: NetworkGroup) {
  const item = frame.find('network-groups', name);
  const plain = item && plainOf(item.file, item.node);
  if (!isMap(plain)) return {};
  const print = (key: string) => (plain.has(key) ? (fingerprint(plain.get(key)) ?? UNTOLD) : undefined);
  const [tags, mtu, ways, flag] = ['tags', 'mtu', 'routes', 'hostname'].map(print);
  const others = [...new Set(routes)].sort();
  const wordsOf = others.map((each) => (cloud.networkGroups.has(each) ? networkGroupOf(each) : each));
  return {
    ...(tags !== undefined && { tags: tags === UNTOLD ? UNTOLD : { words: [tags] } }),
    ...(mtu !== undefined && (mtu === UNTOLD ? { mtu } : saidIf('mtu', text(plain.get('mtu') ?? null)))),
    ...(ways === UNTOLD
      ? { routes: UNTOLD }
      : others.length > 0 && { routes: { words: wordsOf, shown: others.join(', ') } }),
    hostname: flag === UNTOLD ? UNTOLD : said(String(isHostname)),
  } satisfies Thing['traits'];
}

const KEYS: Readonly<Partial<Record<Trait, readonly string[]>>> = {
  subnet: ['cidr'],
  vlan: ['vlanid', 'vlan-id'],
  tagging: ['tagged-vlan'],
  gateway: ['gateway-ip'],
  range: ['addresses', 'start-address', 'end-address'],
  networkGroup: ['network-group'],
};

export function networkThings({ model, prediction: { cloud } }: Predicted): Thing[] {
  return cloud.networks.values().map((network): Thing => {
    const { name, group, cidr, gateway, vlan } = network;
    const group_ = cloud.networkGroups.has(group) ? networkGroupOf(group) : group;
    return {
      ...networkOf(name),
      label: name,
      traits: {
        networkGroup: { words: [group_] satisfies Word[], shown: group },
        ...(network.isVague ? { subnet: UNTOLD, gateway: UNTOLD, range: UNTOLD } : addressTraits(network)),
        ...plainTrait('vlan', vlan),
        ...plainTrait('tagging', network.isTagged),
      },
      signs: [
        ...(cidr === undefined ? [] : [`subnet:${cidr}`]),
        ...(gateway === undefined ? [] : [`gateway:${gateway}`]),
        ...(text(vlan) === undefined ? [] : [`vlan:${text(vlan)}`]),
      ],
      at: (trait) => {
        const item = model.frame.find('networks', name);
        const key = (trait && KEYS[trait])?.find((each) => item?.entry(each) !== undefined);
        return item ? (key === undefined ? item.nameAt : item.keyAt(key)) : providerAt(model, name);
      },
    };
  });
}

function addressTraits({ cidr, gateway, addresses }: Network): Thing['traits'] {
  return {
    ...(cidr !== undefined && { subnet: said(cidr) }),
    ...(gateway !== undefined && { gateway: said(gateway) }),
    ...(addresses.length > 0 && { range: said(addresses.join(', ')) }),
  };
}

function plainTrait(trait: 'vlan' | 'tagging', value: Plain): Thing['traits'] {
  if (isVague(value)) return { [trait]: UNTOLD };
  const shown = text(value);
  return shown === undefined ? {} : { [trait]: said(shown) };
}

export function text(value: Plain): string | undefined {
  return value === null || typeof value === 'object' ? undefined : String(value);
}

/** Networks that Neutron makes stand in its configuration data. */
function providerAt({ frame }: InputModel, name: string) {
  return frame.places('provider-network', name)[0] ?? frame.list('configuration-data')[0]?.nameAt;
}
