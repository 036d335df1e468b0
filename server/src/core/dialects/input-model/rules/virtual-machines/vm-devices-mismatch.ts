/** A virtual server has ports that none of its interfaces uses. */

import { finding } from '../../../../rules/kit/finding.js';
import { dropItem, together } from '../../../../rules/kit/fixes.js';
import { series } from '../../../../rules/kit/series.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachVirtualServer } from '../over.js';
import { portsOf, usedPorts } from '../servers/about-hardware.js';
import { docs } from './vm-devices-mismatch.docs.js';

export const vmDevicesMismatch = defineRule({
  id: 'input-model/vm-devices-mismatch',
  severity: 'warning',
  docs,
  over: eachVirtualServer,
  *check(vm, frame) {
    const ports = portsOf(frame, vm.row.nicMapping);
    const used = usedPorts(frame, vm.row.role)?.map(({ name }) => name);
    const more = ports && used ? [...ports.keys()].filter((name) => !used.includes(name)) : [];
    if (!ports || more.length === 0) return;
    yield finding(
      vm.item.text('nic-mapping')?.at ?? vm.item.nameAt,
      `'${vm.row.nicMapping}' has ports that no interface of '${vm.row.role}' uses: ${more.map((name) => `'${name}'`).join(', ')}.`,
      {
        fixes: () => {
          const all = more.map((name) => ports.get(name)).filter((port) => port !== undefined);
          const title = `Remove ${series(more)} from '${vm.row.nicMapping ?? ''}'`;
          return together(
            title,
            all.map((port) => dropItem(port)),
          );
        },
      },
    );
  },
});
