/** The page of `installer/passthrough-template-value`. */

import { nameServersOption, templateNameServer } from '../../../../architecture/dhcp-agent.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { good } from './dhcp-agent-examples.js';
import { dhcpAgent, dhcpAgentFile, example } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'The name servers of the DHCP agent are still those of the template.',
  why: 'With 0.0.0.0 the agent forwards questions to nobody: VMs resolve no name outside their own network.',
  source: 'Name resolution page 1.1; Troubleshooting DNS 1.1',
  ...example(dhcpAgentFile, dhcpAgent({ [nameServersOption]: templateNameServer }), good),
};
