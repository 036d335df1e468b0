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

export function* volumesOf(
  frame: Frame,
): Iterable<{ readonly model: Item; readonly group: Item; readonly volume: Item }> {
  for (const model of frame.list('disk-models'))
    for (const group of model.items('volume-groups').items)
      for (const volume of group.items('logical-volumes').items) yield { model, group, volume };
}

/** A whole percentage, as the processor reads it. */
export function percentOf(volume: Item): number | undefined {
  const digits = /^(\d+)\s*%?$/.exec(volume.text('size')?.value ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The example model with other disks for its compute nodes. */
export function disksText(body: string): Readonly<Record<string, string>> {
  return { 'data/more_disks.yml': `product:\n  version: 2\n\ndisk-models:\n  - name: MORE-DISKS\n${body}` };
}

export const ROOT_GROUP = `    volume-groups:
      - name: vg
        physical-volumes:
          - /dev/sda_root
        logical-volumes:
          - name: root
            size: 80%
            fstype: ext4
            mount: /
`;
