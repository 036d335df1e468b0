/** What a server is in hardware: the ports of its NIC mapping and the interfaces of its role, read once for each pair. */

import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { interfacesOf } from '../interface-models/interfaces.js';

/** A port that an interface model uses. */
export interface UsedPort {
  readonly name: string;
  readonly at: Value<string>;
  readonly interfaceName: string | undefined;
  readonly device: Item | undefined;
  readonly isBond: boolean;
}

/** Every port that servers of a role use; undefined when that cannot be told. */
export function usedPorts(frame: Frame, role: string | undefined): readonly UsedPort[] | undefined {
  return role === undefined ? undefined : frame.memo(USED, role, () => read(frame, role));
}

const USED = {};

function read(frame: Frame, role: string): readonly UsedPort[] | undefined {
  const model = interfaceModelOf(frame, role);
  if (!model?.items('network-interfaces').complete) return undefined;
  const ports: UsedPort[] = [];
  for (const { item, device, bond } of interfacesOf(model)) {
    if (!bond && item.has('bond-data')) return undefined;
    if (bond && !bond.items('devices').complete) return undefined;
    const names = bond
      ? bond.items('devices').items.map((each) => each.text('name'))
      : [device?.text('name')];
    for (const at of names) {
      if (at === undefined) return undefined;
      ports.push({ name: at.value, at, interfaceName: item.name, device, isBond: bond !== undefined });
    }
  }
  return ports;
}

export function interfaceModelOf(frame: Frame, role: string | undefined): Item | undefined {
  return frame.find('interface-models', frame.find('server-roles', role)?.text('interface-model')?.value);
}

/** The ports of a NIC mapping by name; undefined when some cannot be read. */
export function portsOf(frame: Frame, mapping: string | undefined): ReadonlyMap<string, Item> | undefined {
  return mapping === undefined ? undefined : frame.memo(PORTS, mapping, () => readPorts(frame, mapping));
}

const PORTS = {};

function readPorts(frame: Frame, mapping: string): ReadonlyMap<string, Item> | undefined {
  const ports = frame.find('nic-mappings', mapping)?.items('physical-ports');
  // A mapping must have ports: where it has no list, it may have any.
  if (!ports?.complete || ports.state === 'absent') return undefined;
  const byName = new Map<string, Item>();
  for (const port of ports.items) {
    const name = port.text('logical-name')?.value;
    if (name === undefined) return undefined;
    byName.set(name, port);
  }
  return byName;
}
