/** The page of `installer/passthrough-template-value`. */

import { nameServersOption, templateNameServer } from '../../../../architecture/dhcp-agent.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmEnvironment, patched } from '../../examples.js';
import { good } from './dhcp-agent-examples.js';
import { dhcpAgent, dhcpAgentFile } from './passthrough-examples.js';

/** The environment file of the folder names the servers. */
const environment = { 'kvm-custom-ips.json': patched(kvmEnvironment, {}) };

export const docs: RuleDocs = {
  summary: 'The name servers of the DHCP agent are still those of the template.',
  why: 'With 0.0.0.0 the agent forwards no queries, so VMs cannot resolve names outside their own network.',
  source: 'Name resolution page 1.1; Troubleshooting DNS 1.1',
  bad: { ...environment, [dhcpAgentFile]: dhcpAgent({ [nameServersOption]: templateNameServer }) },
  good: { ...environment, [dhcpAgentFile]: good },
};
