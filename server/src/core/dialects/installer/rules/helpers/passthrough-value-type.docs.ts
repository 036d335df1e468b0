/** The page of `installer/passthrough-value-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { dhcpAgent, dhcpAgentFile, example, good, PAGES, SERVERS } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'The value of an option is not text.',
  why: 'Values are copied to configuration files unchanged. Numbers and booleans without quotes are not accepted.',
  source: PAGES,
  ...example(dhcpAgentFile, dhcpAgent({ dhcp_delete_namespaces: true, ...SERVERS }), good),
};
