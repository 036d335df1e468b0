/** The bus address of a port of a virtual server does not end in .0. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { portsOf, usedPorts } from '../servers/about-hardware.js';
import { docs } from './vm-bus-address.docs.js';

export const vmBusAddress = defineRule({
  id: 'input-model/vm-bus-address',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, frame) {
    const ports = portsOf(frame, vm.row.nicMapping);
    for (const { name } of usedPorts(frame, vm.row.role) ?? []) {
      const bus = ports?.get(name)?.text('bus-address');
      if (!bus || bus.value.endsWith('.0')) continue;
      yield finding(
        vm.item.text('nic-mapping')?.at ?? vm.item.nameAt,
        `Bus address '${bus.value}' of '${name}' must end in '.0' for virtual server '${vm.row.id}'.`,
        {
          related: [{ at: bus.at, message: 'The port is defined here.' }],
          fixes: () => {
            const first = bus.value.replace(/\.[1-7]$/, '.0');
            return first === bus.value
              ? []
              : changeTo(bus, first, { title: `Change the port to '${first}'` });
          },
        },
      );
    }
  },
});
