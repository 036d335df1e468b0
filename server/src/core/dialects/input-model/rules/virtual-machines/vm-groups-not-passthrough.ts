/** The hypervisor does not pass through the network groups of a virtual server. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { interfacesOf } from '../interface-models/interfaces.js';
import { eachVirtualServer } from '../over.js';
import { interfaceModelOf } from '../servers/about-hardware.js';
import { passOn } from './about-passing-on.js';
import { hostAt } from './about-virtual-servers.js';
import { docs } from './vm-groups-not-passthrough.docs.js';

export const vmGroupsNotPassthrough = defineRule({
  id: 'input-model/vm-groups-not-passthrough',
  severity: 'error',
  docs,
  over: eachVirtualServer,
  *check(vm, frame, host) {
    const offered = host && interfaceModelOf(frame, host.row.role);
    const model = interfaceModelOf(frame, vm.row.role);
    if (!host || !offered?.items('network-interfaces').complete || !model) return;
    const lists = interfacesOf(offered).map(({ item }) => item.texts('passthrough-network-groups'));
    if (lists.some(({ complete }) => !complete)) return;
    for (const { item, groups } of interfacesOf(model)) {
      const names = groups.map(({ value }) => value);
      if (
        names.length === 0 ||
        lists.some(({ items }) => names.every((name) => items.some(({ value }) => value === name)))
      )
        continue;
      yield finding(
        hostAt(vm),
        `No interface of '${host.row.id}' passes through all groups of '${item.label}': ${names.map((name) => `'${name}'`).join(', ')}.`,
        {
          fixes: () => passOn(offered, names),
          related: [
            { at: item.keyAt('network-groups'), message: `The groups of '${item.label}' are listed here.` },
          ],
        },
      );
    }
  },
});
