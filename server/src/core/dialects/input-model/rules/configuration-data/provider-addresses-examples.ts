/** Examples that several pages about provider addresses show. */
import { providerNetwork } from './examples.js';
import { CIDR } from './provider-addresses.js';

export const SOURCE = 'Ardana configuration processor, checks of configuration data';

export const pool = (start: string, end: string) =>
  providerNetwork(`${CIDR}\nallocation_pools:\n  - start: ${start}\n    end: ${end}`);

export const GOOD = pool('172.30.1.10', '172.30.1.99');
