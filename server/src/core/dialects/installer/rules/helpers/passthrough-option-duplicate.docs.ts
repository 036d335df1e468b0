/** The page of `installer/passthrough-option-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dhcpAgentFile, example, good } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'An option is written twice in a section.',
  why: 'One of the two values is lost, and it is not certain which.',
  source: 'Pass-through files become sections of configuration files, in which an option has one value',
  ...example(dhcpAgentFile, good.replace('"dhcp_delete_namespaces"', '"dnsmasq_dns_servers"'), good),
};
