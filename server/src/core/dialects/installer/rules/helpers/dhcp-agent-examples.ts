/** Examples that several pages about dhcp agent show. */

import { nameServersOption } from '../../../../architecture/dhcp-agent.js';
import { dhcpAgent } from './passthrough-examples.js';

export const good = dhcpAgent({ [nameServersOption]: '172.20.1.53' });
