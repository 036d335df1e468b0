/** Networks and network groups of a model, those that Neutron's configuration adds among them. */
import { formatAddress, step } from '../../../net/address.js';
import { cidrRange } from '../../../net/cidr.js';
import { readCidr } from '../simulation/processor-addresses.js';
import type { Network, NetworkGroup } from './cloud.js';
import { grown } from './grown.js';
import { mapIn, mapsIn, namedIn, type Plain, type PlainMap, textIn, textsIn, vagueIn } from './plain.js';
import { PythonDict } from './python-order.js';

interface Networks {
  readonly groups: PythonDict<NetworkGroup>;
  readonly networks: PythonDict<Network>;
  /** The groups and networks of the lists alone. */
  readonly ownGroups: PythonDict<PlainMap>;
  readonly ownNetworks: PythonDict<Network>;
}

export function readNetworks(
  groups: readonly PlainMap[],
  networks: readonly PlainMap[],
  configuration: readonly PlainMap[],
): Networks {
  const ownGroups = PythonDict.of(
    groups.flatMap((map) => {
      const name = textIn(map, 'name');
      return name === undefined ? [] : [[name, map] as const];
    }),
  );
  const read = (maps: readonly PlainMap[]) => maps.flatMap((map) => readNetwork(map, ownGroups) ?? []);
  const byName = PythonDict.of(read(networks).map((network) => [network.name, network] as const));
  const ownNetworks = byName.copy();
  const members = new Map<string, Network[]>();
  for (const network of byName.values()) grown(members, network.group, () => []).push(network);
  const all = PythonDict.of(
    groups.flatMap((map) => readGroup(map, members) ?? []).map((group) => [group.name, group] as const),
  );
  for (const network of read(configuration.flatMap(providerNetworks))) {
    const { name } = network;
    byName.set(name, network);
    all.set(name, {
      ...{ name, suffix: name, isHostname: false, endpoints: [], tlsEndpoints: [], routes: [] },
      networks: [network],
    });
  }
  return { groups: all, networks: byName, ownGroups, ownNetworks };
}

const NEUTRON = 'neutron';

/** Networks that Neutron makes for services, as networks of a model that are groups of their own. */
function providerNetworks(configuration: PlainMap): PlainMap[] {
  if (!textsIn(configuration, 'services').includes(NEUTRON)) return [];
  return mapsIn(mapIn(configuration, 'data'), 'neutron_provider_networks').flatMap((each) => {
    const name = textIn(each, 'name');
    if (name === undefined) return [];
    return new Map<string, Plain>([
      ['name', name],
      ['network-group', name],
      ...(each.has('cidr') ? ([['cidr', each.get('cidr') ?? null]] as const) : []),
    ]);
  });
}

function readGroup(
  map: PlainMap,
  members: ReadonlyMap<string, readonly Network[]>,
): NetworkGroup | undefined {
  const name = textIn(map, 'name');
  if (name === undefined) return undefined;
  return {
    name,
    suffix: textIn(map, 'hostname-suffix') ?? name,
    isHostname: map.get('hostname') === true,
    endpoints: textsIn(map, 'component-endpoints'),
    tlsEndpoints: textsIn(map, 'tls-component-endpoints'),
    routes: namedIn(map, 'routes').map(([route]) => route),
    networks: members.get(name) ?? [],
  };
}

/** What decides which addresses a network has to give. */
export const POOL_KEYS = ['cidr', 'addresses', 'start-address', 'end-address', 'gateway-ip', 'vips'];

/** What the processor takes for the MTU of a group that has none. */
const USUAL_MTU = 1500;

function readNetwork(map: PlainMap, groups: PythonDict<PlainMap>): Network | undefined {
  const [name, group] = [textIn(map, 'name'), textIn(map, 'network-group')];
  if (name === undefined || group === undefined) return undefined;
  const cidr = textIn(map, 'cidr');
  const addresses = addressesOf(map, cidr);
  const mtu = groups.get(group)?.get('mtu');
  const saved = new Map(map);
  if (addresses.length > 0) saved.set('addresses', addresses);
  saved.set('mtu', mtu ?? USUAL_MTU);
  saved.set('explicit_mtu', mtu !== undefined && mtu !== null);
  return {
    ...{ name, group, cidr, addresses, saved },
    isVague: vagueIn(map, POOL_KEYS) !== undefined,
    pool: addresses.length === 0 && cidr !== undefined ? wholeOf(cidr) : addresses,
    gateway: textIn(map, 'gateway-ip'),
    vlan: map.get('vlanid') ?? null,
    isTagged: map.get('tagged-vlan') ?? true,
    vips: mapsIn(map, 'vips').flatMap((vip) => {
      const address = textIn(vip, 'address');
      const roles = vip.has('roles') ? textsIn(vip, 'roles') : undefined;
      return address === undefined ? [] : [{ address, roles }];
    }),
  };
}

/** A network without addresses of its own has all of its subnet. */
function addressesOf(map: PlainMap, cidr: string | undefined): string[] {
  const own = textsIn(map, 'addresses');
  const [start, end] = [textIn(map, 'start-address'), textIn(map, 'end-address')];
  const whole = cidr === undefined ? undefined : boundsOf(cidr);
  if (!whole) return own;
  if (start !== undefined || end !== undefined)
    return [...own, `${start ?? whole.first}-${end ?? whole.last}`];
  return map.has('addresses') ? own : wholeOf(cidr ?? '');
}

/** What a network gives that lists no addresses. */
function wholeOf(cidr: string): string[] {
  const whole = boundsOf(cidr);
  return whole ? [`${whole.first}-${whole.last}`] : [];
}

function boundsOf(text: string): { readonly first: string; readonly last: string } | undefined {
  const cidr = readCidr(text);
  if (!cidr) return undefined;
  const { first, last } = cidrRange(cidr);
  const [low, high] = [step(first, 1), first.family === 6 ? last : step(last, -1)];
  return low && high && { first: formatAddress(low), last: formatAddress(high) };
}
