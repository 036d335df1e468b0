/** Ports of the hardware that no interface of a model uses: what repairs choose from. */
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { interfacesOf, portsOf } from './interfaces.js';

/** A person who chooses a port from a menu reads no more of them. */
const MOST = 4;

/** The ports of all NIC mappings, in their order, without those that the model uses. */
export function freePorts(frame: Frame, model: Item): readonly string[] {
  const used = new Set(interfacesOf(model).flatMap((each) => portsOf(each).map(({ value }) => value)));
  const ports = frame
    .list('nic-mappings')
    .flatMap((mapping) => mapping.items('physical-ports').items)
    .flatMap((port) => port.text('logical-name')?.value ?? []);
  return [...new Set(ports)].filter((port) => !used.has(port)).slice(0, MOST);
}
