/** Network interfaces as their rules look at them. */
import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';

export interface Interface {
  readonly model: Item;
  readonly item: Item;
  readonly device: Item | undefined;
  readonly bond: Item | undefined;
  /** Of `network-groups` and `forced-network-groups`. */
  readonly groups: readonly Value<string>[];
}

export function interfacesOf(model: Item): readonly Interface[] {
  return model.items('network-interfaces').items.map((item) => ({
    model,
    item,
    device: item.map('device'),
    bond: item.map('bond-data'),
    groups: [...item.texts('network-groups').items, ...item.texts('forced-network-groups').items],
  }));
}

/** Each interface of each model by itself. */
export const eachInterface = eachInFrame((frame: Frame) =>
  frame.list('interface-models').flatMap(interfacesOf),
);

/** The device, or the ports of the bond with it. */
export function portsOf({ device, bond }: Interface): readonly Value<string>[] {
  const name = device?.text('name');
  const ports = bond?.items('devices').items.flatMap((port) => port.text('name') ?? []) ?? [];
  return name ? [name, ...ports] : ports;
}
