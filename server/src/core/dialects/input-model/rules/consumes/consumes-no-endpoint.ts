/** A component consumes another one that is nowhere to be found. */
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { allocationColumns, allocationOf } from '../../simulation/allocation.js';
import { poolsOf } from '../../simulation/allocation-pools.js';
import { type Component, componentDefinitions } from '../../simulation/component-definitions.js';
import type { Group } from '../../simulation/component-sets.js';
import { type Consumer, consumersOf, findComponent } from '../../simulation/endpoints.js';
import { serviceConsumptions } from '../../simulation/endpoints-services.js';
import { addComponent } from '../control-planes/about-components.js';
import { allServers } from '../over.js';
import { docs } from './consumes-no-endpoint.docs.js';

export const consumesNoEndpoint = defineRule({
  id: 'input-model/consumes-no-endpoint',
  severity: 'error',
  docs,
  over: allServers(allocationColumns),
  *check(fleet, frame) {
    const missing = frame.once(MISSING, () => [...missingIn(frame)]);
    const empty = missing.length > 0 ? emptyGroups(fleet, frame) : undefined;
    for (const each of missing) {
      const { plane, entry, group = plane.groups[0] } = each.consumer;
      // Where no server is, nothing consumes.
      if (each.consumer.group && empty?.has(each.consumer.group)) continue;
      yield finding(entry.at, message(each), {
        fixes: () => (group ? addComponent(group, each.needed.component.name) : []),
      });
    }
  },
});

interface Needed {
  readonly component: Component;
  readonly isOwnPlaneOnly: boolean;
  /** The service that consumes it, where it is not the component itself. */
  readonly service?: string;
}

interface Missing {
  readonly consumer: Consumer;
  readonly needed: Needed;
}

const MISSING = {};

function* missingIn(frame: Frame): Iterable<Missing> {
  const said = new Set<string>();
  for (const consumer of consumersOf(frame)) {
    for (const needed of neededBy(frame, consumer)) {
      const { plane, component } = consumer;
      if (findComponent(frame, plane, needed.component, needed.isOwnPlaneOnly) !== undefined) continue;
      // What a service consumes is said at the first of its components.
      const key = [plane.name, needed.service ?? component.name, needed.component.name].join('\n');
      if (said.has(key)) continue;
      said.add(key);
      yield { consumer, needed };
    }
  }
}

function* neededBy(frame: Frame, { component }: Consumer): Iterable<Needed> {
  const definitions = componentDefinitions(frame);
  for (const each of component.consumes) {
    const needed = each.optional ? undefined : definitions.resolve(each.name);
    if (needed) yield { component: needed, isOwnPlaneOnly: each.isOwnPlaneOnly };
  }
  for (const each of serviceConsumptions(frame, component.service)) {
    const needed = each.optional ? undefined : definitions.resolve(each.name);
    if (needed) yield { component: needed, isOwnPlaneOnly: each.isOwnPlaneOnly, service: component.service };
  }
}

/** Groups without a server, which need none. */
function emptyGroups(fleet: Fleet, frame: Frame): ReadonlySet<Group> {
  const { pools } = poolsOf(frame);
  const shares = allocationOf(fleet, frame)?.shares ?? [];
  return new Set(
    shares.flatMap(({ pool, candidates }) => {
      const found = pools[pool];
      return found && found.min === 0 && candidates.length === 0 ? [found.group] : [];
    }),
  );
}

function message({ consumer, needed: { component, isOwnPlaneOnly, service } }: Missing): string {
  const { name } = consumer.component;
  const who = service === undefined ? `'${name}'` : `The service '${service}' of '${name}'`;
  const where = isOwnPlaneOnly ? '' : ' or in one that it uses';
  return `${who} needs '${component.name}', which is not in the control plane '${consumer.plane.name ?? ''}'${where}.`;
}
