/** A hypervisor does not pass through any network group. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet, Server } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { interfacesOf } from '../interface-models/interfaces.js';
import { allServers } from '../over.js';
import { interfaceModelOf } from '../servers/about-hardware.js';
import { passOn } from './about-passing-on.js';
import { roleAt } from './about-virtual-servers.js';
import { docs } from './hypervisor-no-passthrough.docs.js';

export const hypervisorNoPassthrough = defineRule({
  id: 'input-model/hypervisor-no-passthrough',
  severity: 'error',
  docs,
  over: allServers(['id', 'role', 'hypervisorId', 'isHypervisor']),
  *check(fleet, frame) {
    for (const index of fleet.by('isHypervisor').get('true') ?? []) {
      const host = fleet.server(index);
      const model = interfaceModelOf(frame, host?.row.role);
      if (!host || host.row.hypervisorId !== undefined || !model?.items('network-interfaces').complete)
        continue;
      if (interfacesOf(model).some(({ item }) => item.has('passthrough-network-groups'))) continue;
      yield finding(
        roleAt(host),
        `Hypervisor '${host.row.id}' passes through no network group. Set 'passthrough-network-groups' on an interface of '${model.label}'.`,
        {
          related: [{ at: model.nameAt, message: `'${model.label}' is defined here.` }],
          fixes: () => passOn(model, guestGroups(fleet, frame, host)),
        },
      );
    }
  },
});

/** The network groups of the virtual servers on a hypervisor. */
function guestGroups(fleet: Fleet, frame: Frame, { row }: Server): readonly string[] {
  const guests = fleet.by('hypervisorId').get(row.id ?? '') ?? [];
  const models = new Set(guests.map((index) => interfaceModelOf(frame, fleet.rows[index]?.role)));
  const groups = [...models].flatMap((model) =>
    (model ? interfacesOf(model) : []).flatMap((each) => each.groups),
  );
  return [...new Set(groups.map(({ value }) => value))];
}
