/** The parts of a disk model that several rules look at. */
import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';

/** Devices in the order of the text: physical volumes, then devices of device groups. */
export function devicesOf(model: Item): readonly Value<string>[] {
  return [
    ...model.items('volume-groups').items.flatMap((group) => group.texts('physical-volumes').items),
    ...model
      .items('device-groups')
      .items.flatMap((group) => group.items('devices').items.flatMap((device) => device.text('name') ?? [])),
  ];
}

export function* volumesOf(frame: Frame): Iterable<Item> {
  for (const model of frame.list('disk-models'))
    for (const group of model.items('volume-groups').items) yield* group.items('logical-volumes').items;
}
