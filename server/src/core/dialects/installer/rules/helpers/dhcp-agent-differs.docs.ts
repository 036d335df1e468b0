/** The page of `installer/dhcp-agent-differs`. */

import { nameServersOption } from '../../../../architecture/dhcp-agent.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { good } from './dhcp-agent-examples.js';
import { dhcpAgent, dhcpAgentFile, undercloudDhcpAgentFile } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'The DHCP agents of undercloud and overcloud forward to different name servers.',
  why: 'Both agents should use the same servers. With different ones, a name may resolve in one cloud and not in the other, which is hard to find.',
  source: 'Troubleshooting DNS 1.1',
  bad: {
    [dhcpAgentFile]: good,
    [undercloudDhcpAgentFile]: dhcpAgent({ [nameServersOption]: '172.20.1.54' }),
  },
  good: { [dhcpAgentFile]: good, [undercloudDhcpAgentFile]: good },
};
