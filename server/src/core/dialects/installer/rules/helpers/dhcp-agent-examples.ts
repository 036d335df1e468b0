/** Examples that several pages about dhcp agent show. */

import { SERVERS } from './about-dhcp-agent.js';
import { dhcpAgent } from './passthrough-examples.js';

export const good = dhcpAgent({ [SERVERS]: '172.20.1.53' });
