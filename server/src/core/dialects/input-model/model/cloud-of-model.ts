/** An input model in the words that a plan can be compared by: the networks that both have, and addresses of its servers. */
import { type Cloud, type CloudNetwork, type CloudNetworkFacts, statedAs } from '../../../model/cloud.js';
import { formatAddress, parseAddress } from '../../../net/address.js';
import { formatCidr, parseCidr } from '../../../net/cidr.js';
import { isVlanId } from '../../../net/vlan.js';
import type { InputModel } from './input-model.js';
import type { Item } from './item.js';

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
  return {
    ...{ dialect: 'input-model', uri: config.file.uri, networks, nodes: {} },
    // Of thousands of servers, and asked for only where a plan lies beside the model.
    get managed() {
      managed ??= managedBy(fleet);
      return managed;
    },
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
