/** What components consume and cannot find. */
import type { Frame } from '../../model/frame.js';
import { type Component, componentDefinitions } from '../../simulation/component-definitions.js';
import { type Consumer, consumersOf, findComponent } from '../../simulation/endpoints.js';
import { serviceConsumptions } from '../../simulation/endpoints-services.js';

interface Needed {
  readonly component: Component;
  readonly isOwnPlaneOnly: boolean;
  /** The service that consumes it, where it is not the component itself. */
  readonly service?: string;
}

export interface Missing {
  readonly consumer: Consumer;
  readonly needed: Needed;
}

const MISSING = {};

/** In the order of control planes and text. */
export function missingIn(frame: Frame): readonly Missing[] {
  return frame.once(MISSING, () => [...search(frame)]);
}

function* search(frame: Frame): Iterable<Missing> {
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
