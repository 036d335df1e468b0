/** The services that components belong to. */
import type { Frame } from '../model/frame.js';
import { componentDefinitions } from './component-definitions.js';

/** Undefined when one of the components may be defined in a place that cannot be read: it could belong to any service. */
export function servicesIn(frame: Frame, components: Iterable<string>): ReadonlySet<string> | undefined {
  const definitions = componentDefinitions(frame);
  const services = new Set<string>();
  for (const name of components) {
    const component = definitions.get(name);
    if (component) services.add(component.service);
    else if (frame.isKnown('service-component', name) !== false) return undefined;
  }
  return services;
}
