/** The ports that DPDK drives. */
import type { Value } from '../../../../model/value.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { eachInFrame } from '../over.js';

interface DpdkDevice {
  readonly model: Item;
  readonly name: Value<string>;
}

function* dpdkDevices(frame: Frame): Iterable<DpdkDevice> {
  for (const model of frame.list('interface-models'))
    for (const devices of model.items('dpdk-devices').items)
      for (const each of devices.items('devices').items) {
        const name = each.text('name');
        if (name) yield { model, name };
      }
}

export const eachDpdkDevice = eachInFrame(dpdkDevices);
