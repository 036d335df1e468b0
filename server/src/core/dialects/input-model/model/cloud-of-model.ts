/** An input model in the words that a plan can be compared by: the networks that both have, and addresses of its servers. */
import {
  type Cloud,
  type CloudNetwork,
  type CloudNetworkFacts,
  type ListedMachine,
  type NamedServers,
  statedAs,
} from '../../../model/cloud.js';
import { formatAddress, parseAddress } from '../../../net/address.js';
import { formatCidr, parseCidr } from '../../../net/cidr.js';
import { parseMac } from '../../../net/mac.js';
import { isVlanId } from '../../../net/vlan.js';
import type { InputModel } from './input-model.js';
import type { Item } from './item.js';
import { type PlannedRole, plannedRoles } from './planned-roles.js';

/** The networks of plans, by the usual names of network groups. */
const GROUPS: Readonly<Partial<Record<CloudNetwork, readonly string[]>>> = {
  management: ['MANAGEMENT', 'MGMT', 'CLM'],
  external: ['EXTERNAL-VM', 'EXTERNAL'],
  service: ['SERVICE', 'SVC'],
  storage: ['STORAGE', 'ISCSI'],
  sdn: ['GUEST', 'TENANT', 'TUL'],
};

export function cloudOfModel({ frame, fleet }: InputModel): Cloud | undefined {
  const { config } = frame;
  if (!config) return undefined;
  const networks: Partial<Record<CloudNetwork, CloudNetworkFacts>> = {};
  const all = frame.list('networks');
  for (const [key, groups] of Object.entries(GROUPS) as [CloudNetwork, readonly string[]][]) {
    const own = all.filter((network) =>
      groups.includes(network.text('network-group')?.value.toUpperCase() ?? ''),
    );
    const [network] = own;
    // A group has a network for each rack, and the plan knows of one.
    if (network && own.length === 1) networks[key] = factsOf(network);
  }
  let managed: Cloud['managed'];
  let machines: Cloud['machines'];
  return {
    ...{ dialect: 'input-model', uri: config.file.uri, networks, nodes: {} },
    ...serversIn(config.top?.map('cloud')),
    // Of thousands of servers, and asked for only where a plan lies beside the model.
    get managed() {
      managed ??= managedBy(fleet);
      return managed;
    },
    get machines() {
      machines ??= { items: machinesIn(fleet, plannedRoles(frame.list('control-planes'))), complete: false };
      return machines;
    },
  };
}

function serversIn(top: Item | undefined): Pick<Cloud, 'ntp' | 'dns'> {
  const ntp: NamedServers | undefined = top?.texts('ntp-servers');
  const dns: NamedServers | undefined = top?.map('dns-settings')?.texts('nameservers');
  return { ...(ntp && { ntp }), ...(dns && { dns }) };
}

function machinesIn(
  fleet: InputModel['fleet'],
  roles: ReadonlyMap<string, PlannedRole>,
): readonly ListedMachine[] {
  return fleet.rows.flatMap(({ mac, iloIp }, index) => {
    const item = mac === undefined && iloIp === undefined ? undefined : fleet.server(index)?.item;
    return item ? [machineOf(item, roles)] : [];
  });
}

function machineOf(item: Item, roles: ReadonlyMap<string, PlannedRole>): ListedMachine {
  const mac = statedAs(item.text('mac-addr'), (text) => parseMac(text.replaceAll('-', ':')), String);
  const bmc = statedAs(item.text('ilo-ip'), parseAddress, formatAddress);
  const named = item.text('role');
  const meant = named && roles.get(named.value);
  return {
    ...(mac && { mac }),
    ...(bmc && { bmc }),
    ...(named &&
      meant?.isSure && {
        role: { ...named, value: meant.role, print: String, follows: true },
        alsoRoles: meant.also,
      }),
  };
}

function factsOf(network: Item): CloudNetworkFacts {
  const cidr = statedAs(network.text('cidr'), readCidr, formatCidr);
  const gateway = statedAs(network.text('gateway-ip'), parseAddress, formatAddress);
  const vlanId = statedAs(network.integer('vlanid'), (id) => (isVlanId(id) ? id : undefined), Number);
  const isTagged = network.flag('tagged-vlan')?.value !== false;
  return { ...(cidr && { cidr }), ...(gateway && { gateway }), ...(vlanId && isTagged && { vlanId }) };
}

function managedBy(fleet: InputModel['fleet']): NonNullable<Cloud['managed']> {
  return fleet.rows.flatMap(({ iloIp }, index) => {
    const value = parseAddress(iloIp ?? '');
    return value ? [{ value, at: () => fleet.server(index)?.item.text('ilo-ip')?.at }] : [];
  });
}

function readCidr(text: string) {
  const read = parseCidr(text);
  return read.kind === 'cidr' ? read.cidr : undefined;
}
