/** The address of a virtual server is not in a network on its first port. */
import { type Address, parseAddress } from '../../../../net/address.js';
import { cidrContains } from '../../../../net/cidr.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { placeOf } from '../../model/server-place.js';
import { networkFor } from '../../simulation/addresses-networks.js';
import { cidrOf } from '../../simulation/server-networks.js';
import { interfacesOf } from '../interface-models/interfaces.js';
import { eachVirtualServer } from '../over.js';
import { interfaceModelOf, portsOf } from '../servers/about-hardware.js';
import { docs } from './vm-ansible-net-not-lowest.docs.js';

export const vmAnsibleNetNotLowest = defineRule({
  id: 'input-model/vm-ansible-net-not-lowest',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, frame, _host, fleet) {
    const lowest = lowestPort(frame, vm);
    const place = lowest && placeOf(fleet, vm.row);
    const carrier = place && carrierOf(frame, vm, place.group);
    if (!lowest || !carrier || carrier === lowest.name) return;
    yield finding(
      vm.item.text('nic-mapping')?.at ?? vm.item.nameAt,
      `'${vm.row.id ?? ''}' must have ${vm.row.ip ?? ''} on '${lowest.name}' (the lowest bus address of '${vm.row.nicMapping ?? ''}'), not on '${carrier}'.`,
      {
        related: [{ at: lowest.port.nameAt, message: `'${lowest.name}' is defined here.` }],
      },
    );
  },
});

const BUS = /^[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.\d$/i;

/** The port with the lowest bus address; undefined when one of them has none that can be compared. */
function lowestPort(
  frame: Frame,
  { row }: Server,
): { readonly name: string; readonly port: Item } | undefined {
  let lowest: { name: string; port: Item; bus: string } | undefined;
  for (const [name, port] of portsOf(frame, row.nicMapping) ?? []) {
    const bus = port.text('bus-address')?.value.toLowerCase();
    if (bus === undefined || !BUS.test(bus)) return undefined;
    if (!lowest || bus < lowest.bus) lowest = { name, port, bus };
  }
  return lowest;
}

/** The device of the one interface with a network that contains the address; undefined when that cannot be told. */
function carrierOf(frame: Frame, { row }: Server, group: string | undefined): string | undefined {
  const address = parseAddress(row.ip ?? '');
  const model = interfaceModelOf(frame, row.role);
  if (!address || !model?.items('network-interfaces').complete) return undefined;
  return theOneCarrier(frame, group, interfacesOf(model), address);
}

function theOneCarrier(
  frame: Frame,
  serverGroup: string | undefined,
  interfaces: ReturnType<typeof interfacesOf>,
  address: Address,
): string | undefined {
  const carriers = new Set<string>();
  for (const { device, groups, bond } of interfaces) {
    const name = device?.text('name')?.value;
    if (name === undefined || bond) return undefined;
    for (const { value } of groups) {
      const carries = holds(networkFor(frame, serverGroup, value), frame, address);
      if (carries === undefined) return undefined;
      if (carries) carriers.add(name);
    }
  }
  const [carrier] = carriers;
  return carriers.size === 1 ? carrier : undefined;
}

/** Whether the subnet of a network contains the address; undefined when that cannot be told. */
function holds(network: ReturnType<typeof networkFor>, frame: Frame, address: Address): boolean | undefined {
  if (network === undefined) return false;
  const item = network === 'unknown' ? undefined : frame.find('networks', network);
  const cidr = item && cidrOf(item);
  if (!item || (!cidr && item.has('cidr'))) return undefined;
  return cidr !== undefined && cidrContains(cidr, address);
}
