/** Examples that several pages about dhcp agent show. */

import { SERVERS } from './dhcp-agent.js';
import { dhcpAgent } from './example-passthrough.js';

export const good = dhcpAgent({ [SERVERS]: '172.20.1.53' });
