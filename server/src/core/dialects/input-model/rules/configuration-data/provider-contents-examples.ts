/** Examples that several pages about provider contents show. */
import { providerNetwork } from './examples.js';

export const SOURCE = 'Ardana configuration processor, checks of configuration data';

export const GOOD = providerNetwork('cidr: 172.30.1.0/24');
