/** A port is used twice in one interface model. */
import { defineRule } from '../../../../rules/rule.js';
import { eachItemOf } from '../over.js';
import { usedTwice } from './about-repeats.js';
import { docs } from './ifmodel-device-reused.docs.js';
import { interfacesOf, portsOf } from './interfaces.js';

export const ifmodelDeviceReused = defineRule({
  id: 'input-model/ifmodel-device-reused',
  severity: 'error',
  docs,
  over: eachItemOf('interface-models'),
  *check(model) {
    const ports = interfacesOf(model).flatMap(portsOf);
    const channels = model.items('fcoe-interfaces').items.flatMap((each) => each.texts('devices').items);
    yield* usedTwice([...ports, ...channels], 'device');
  },
});
