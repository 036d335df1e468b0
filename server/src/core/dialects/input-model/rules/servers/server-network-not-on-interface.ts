/** The address of a server is in a network that none of its interfaces is connected to. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { namedBy, namesIn } from '../../model/references.js';
import { networksAround } from '../../simulation/network-index.js';
import { attachingLists } from '../network-groups/read-groups.js';
import { eachServer } from '../over.js';
import { attachTo } from './about-attaching.js';
import { interfaceModelOf } from './about-hardware.js';
import { alikeInPlace, groupsOf, interfaceWith } from './about-places.js';
import { docs } from './server-network-not-on-interface.docs.js';

export const serverNetworkNotOnInterface = defineRule({
  id: 'input-model/server-network-not-on-interface',
  severity: 'error',
  docs,
  over: eachServer(alikeInPlace),
  *check(server, frame) {
    const { row } = server;
    const around = networksAround(frame, row.ip);
    const [first] = around ?? [];
    const groups = around ? groupsOf(around) : undefined;
    if (around?.some(({ item }) => !namedBy(frame, item, 'network-group', 'network-group'))) return;
    if (!first || !around || !groups || groups.length === 0 || interfaceWith(frame, row.role, around)) return;
    const model = interfaceModelOf(frame, row.role);
    const value = server.item.text('ip-addr');
    if (!value || !model || !areGroupsKnown(frame, model)) return;
    yield finding(
      value.at,
      `'${row.ip}' is in '${first.item.label}', but no interface of '${model.label}' carries '${first.group?.value}'.`,
      {
        restsOn: [model.nameAt],
        related: [{ at: model.nameAt, message: `Interfaces of role '${row.role}'.` }],
        fixes: () => groups.slice(0, 1).flatMap((group) => attachTo(model, group)),
      },
    );
  },
});

/** An interface may carry what cannot be read, and what nobody knows. */
function areGroupsKnown(frame: Frame, model: Item): boolean {
  const { items, complete } = model.items('network-interfaces');
  return (
    complete &&
    items.every((each) => attachingLists.every((key) => namesIn(frame, each, key, 'network-group').complete))
  );
}
