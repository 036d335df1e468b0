/** A bus address is not valid. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { isMasked } from '../../model/read-values.js';
import { machinesIn } from '../networks/about-machines.js';
import { eachFileOf } from '../over.js';
import { docs } from './cg-machine-bus-address.docs.js';

export const cgMachineBusAddress = defineRule({
  id: 'carrier-grade/cg-machine-bus-address',
  severity: 'error',
  docs,
  over: eachFileOf('machine-architecture'),
  *check(file) {
    for (const { ports } of machinesIn(file))
      for (const { bus } of ports)
        if (bus && !BUS.test(bus.value) && !isMasked(bus.value))
          yield finding(
            bus.at,
            `'${bus.value}' is not a valid bus address. Write one such as '0000:00/0000:00:1c.4/0000:02:00.0'.`,
          );
  },
});

const BUS = /^[0-9a-f]{4}:[0-9a-f]{2}(\/[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-9a-f])+$/i;
