/** Components that consume what is not there, or what others consume already. */
import type { Component } from '../../simulation/component-definitions.js';

export interface Needed {
  readonly component: Component;
  readonly isOwnPlaneOnly: boolean;
  /** The service that consumes it, where it is not the component itself. */
  readonly service?: string;
}

export function message(name: string, { component, isOwnPlaneOnly, service }: Needed, plane = ''): string {
  const who = service === undefined ? `'${name}'` : `The service '${service}' of '${name}'`;
  const where = isOwnPlaneOnly ? '' : ' or in one that it uses';
  return `${who} needs '${component.name}', which is not in the control plane '${plane}'${where}.`;
}
