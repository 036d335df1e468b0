/** A port is used twice in one interface model. */

import type { Value } from '../../../../model/value.js';
import { changeTo, dropItem } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Item } from '../../model/item.js';
import { eachItemOf } from '../over.js';
import { freePorts } from './about-free-ports.js';
import { usedTwice } from './about-repeats.js';
import { docs } from './ifmodel-device-reused.docs.js';
import { interfacesOf, portsOf } from './interfaces.js';

export const ifmodelDeviceReused = defineRule({
  id: 'input-model/ifmodel-device-reused',
  severity: 'error',
  docs,
  over: eachItemOf('interface-models'),
  *check(model, frame) {
    const ports = interfacesOf(model).flatMap(portsOf);
    const channels = model.items('fcoe-interfaces').items.flatMap((each) => each.texts('devices').items);
    yield* usedTwice([...ports, ...channels], 'device', (again) => [
      ...freePorts(frame, model).flatMap((port) => changeTo(again, port)),
      ...dropRepeated(model, again),
    ]);
  },
});

/** Takes a port out of the bond that has it twice. */
function dropRepeated(model: Item, again: Value<string>): readonly Fix[] {
  for (const { bond } of interfacesOf(model)) {
    const same = (bond?.items('devices').items ?? []).filter(
      (each) => each.text('name')?.value === again.value,
    );
    const own = same.find((each) => each.text('name')?.node === again.node);
    if (own && same.length > 1) return dropItem(own, { title: `Remove this '${again.value}'` });
  }
  return [];
}
