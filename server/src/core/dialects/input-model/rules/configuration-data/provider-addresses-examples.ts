/** Networks with addresses, for the examples of rules. */
import { providerNetwork } from './examples.js';

export const CIDR = 'cidr: 172.30.1.0/24';

export function pool(start: string, end: string) {
  return providerNetwork(`${CIDR}\nallocation_pools:\n  - start: ${start}\n    end: ${end}`);
}

export const GOOD = pool('172.30.1.10', '172.30.1.99');

/** The lines of a route, as written in the list. */
export function route(lines: string) {
  return providerNetwork(`${CIDR}\nhost_routes:\n${lines}`);
}
