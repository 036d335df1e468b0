/** The hardware of servers lacks a port that their role uses. */

import { finding, type Related } from '../../../../rules/kit/finding.js';
import { changeTo, MOST_CHOICES } from '../../../../rules/kit/fixes.js';
import { counted } from '../../../../rules/kit/words.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import type { Item } from '../../model/item.js';
import { isUnfinished } from '../about-unfinished.js';
import { allServers } from '../over.js';
import { type Blame, blamesOf } from './about-gaps.js';
import { usedPorts } from './about-hardware.js';
import { mappingAt } from './about-ports.js';
import { docs } from './server-device-not-mapped.docs.js';

/** More servers than these help nobody. */
const MOST_SERVERS = 10;

export const serverDeviceNotMapped = defineRule({
  id: 'input-model/server-device-not-mapped',
  severity: 'error',
  docs,
  over: allServers(['role', 'nicMapping']),
  *check(fleet, frame) {
    for (const blame of blamesOf(fleet, frame)) {
      const at = placeOf(blame, fleet);
      if (!at || (blame.on === 'mapping' && isHalfWritten(blame.mapping))) continue;
      yield finding(at, messageOf(blame), {
        restsOn: blame.mapping.items('physical-ports').items.map((port) => port.text('logical-name')?.at),
        related: blame.on === 'server' ? [] : relatedTo(blame, fleet),
        fixes: () => otherPorts(frame, blame),
      });
    }
  },
});

/** Of a mapping with a port that is not written to the end, the others are still to come. */
function isHalfWritten(mapping: Item): boolean {
  return isUnfinished(mapping) || mapping.items('physical-ports').items.some(isUnfinished);
}

function placeOf({ on, mapping, port, servers }: Blame, fleet: Fleet) {
  if (on === 'mapping') return mapping.nameAt;
  const server = fleet.server(servers[0] ?? -1);
  return on === 'device' ? port.at.at : server && mappingAt(server);
}

function messageOf({ on, mapping, port, role, servers }: Blame): string {
  if (on === 'device')
    return `'${port.name}' is not a port of '${mapping.label}', the NIC mapping of ${counted(servers.length, 'server')} with this interface.`;
  const which = on === 'server' ? '' : ` on ${counted(servers.length, 'server')}`;
  return `'${mapping.label}' has no port '${port.name}', which '${port.interfaceName}' of role '${role}' uses${which}.`;
}

function relatedTo({ on, mapping, port, servers }: Blame, fleet: Fleet): readonly Related[] {
  const other =
    on === 'device'
      ? { at: mapping.nameAt, message: 'The NIC mapping is defined here.' }
      : { at: port.at.at, message: `'${port.name}' is used here.` };
  const named = servers.slice(0, MOST_SERVERS).flatMap((index) => fleet.server(index) ?? []);
  return [
    other,
    ...named.map((each) => ({ at: mappingAt(each), message: `'${each.row.id ?? ''}' has both.` })),
  ];
}

/** Ports that the hardware has and the interface model does not use. */
function otherPorts(frame: Frame, { mapping, port, role, on }: Blame): readonly Fix[] {
  const used = usedPorts(frame, role)?.map(({ name }) => name) ?? [];
  const free = mapping
    .items('physical-ports')
    .items.flatMap((each) => each.text('logical-name')?.value ?? [])
    .filter((name) => !used.includes(name));
  // Interfaces that agree on a port are right: then the port of the mapping is called otherwise.
  if (on === 'mapping') return renamedPorts(mapping, port.name, free);
  return free.slice(0, MOST_CHOICES).flatMap((name) =>
    changeTo(port.at, name, {
      title: `Change '${port.name}' of '${port.interfaceName ?? ''}' to '${name}'`,
    }),
  );
}

function renamedPorts(mapping: Item, to: string, free: readonly string[]): readonly Fix[] {
  return mapping.items('physical-ports').items.flatMap((each) => {
    const name = each.text('logical-name');
    if (!name || !free.includes(name.value)) return [];
    return changeTo(name, to, {
      title: `Rename port '${name.value}' of '${mapping.label}' to '${to}'`,
    });
  });
}
