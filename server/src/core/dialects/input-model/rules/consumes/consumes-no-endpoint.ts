/** A component consumes another one that is not available. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import type { Group } from '../../simulation/component-sets.js';
import { addComponent } from '../control-planes/about-components.js';
import { allServers } from '../over.js';
import { type Missing, missingIn } from './about-missing.js';
import { docs } from './consumes-no-endpoint.docs.js';

export const consumesNoEndpoint = defineRule({
  id: 'input-model/consumes-no-endpoint',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    const missing = missingIn(frame);
    const empty = missing.length > 0 ? emptyGroups(fleet, frame) : undefined;
    // Where no server is, nothing consumes.
    const needing = missing.filter(({ consumer: { group } }) => !group || !empty?.has(group));
    const said = new Set<string>();
    for (const each of needing) {
      const { plane, entry, group = plane.groups[0] } = each.consumer;
      const key = keyOf(each);
      // What is nowhere is one mistake, however many look for it.
      if (said.has(key)) continue;
      said.add(key);
      const others = needing.filter((other) => other !== each && keyOf(other) === key);
      yield finding(entry.at, message(each), {
        restsOn: plane.empty,
        related: others.slice(0, MOST_OTHERS).map(({ consumer }) => ({
          at: consumer.entry.at,
          message: `Also needed by '${consumer.component.name}'.`,
        })),
        fixes: () => (group ? addComponent(group, each.needed.component.name) : []),
      });
    }
  },
});

/** More places than these do not help. */
const MOST_OTHERS = 10;

const keyOf = ({ consumer, needed }: Missing) => `${consumer.plane.name ?? ''}\n${needed.component.name}`;

/** Groups without a server, which need none. */
function emptyGroups(fleet: Fleet, frame: Frame): ReadonlySet<Group> {
  const { pools } = poolsOf(frame);
  const shares = allocationOf(fleet, frame)?.shares ?? [];
  return new Set(
    shares.flatMap(({ pool, candidates }) => {
      const found = pools[pool];
      return found && found.min === 0 && (found.max === 0 || candidates.length === 0) ? [found.group] : [];
    }),
  );
}

function message({ consumer, needed: { component, isOwnPlaneOnly, service } }: Missing): string {
  const { name } = consumer.component;
  const who = service === undefined ? `'${name}'` : `Service '${service}' of '${name}'`;
  const where = isOwnPlaneOnly ? '' : ' and the control planes it uses';
  return `${who} needs '${component.name}', which is missing from '${consumer.plane.name ?? ''}'${where}.`;
}
