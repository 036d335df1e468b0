/** How messages name the row of the services table that a service has. */
import { serviceFact } from '../../../../architecture/services.js';

/** The name of the row, as it ends the source; where it has none, the service itself. */
export function rowOfService(name: string): string {
  return serviceFact(name)?.source.split(', row ')[1] ?? name;
}
