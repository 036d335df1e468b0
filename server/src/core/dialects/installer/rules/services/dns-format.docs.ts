/** The page of `installer/dns-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A name server is not an IPv4 address alone.',
  why: 'The value is written to `resolv.conf` and sent to every node. A port, a scheme or a name there makes name resolution fail, and with it the installation.',
  source: 'Troubleshooting 1.1, installation, name servers; JSON page 1.1, section dns',
  ...kvmExample({ 'dns.seed_server': '172.20.1.53:8080' }),
};
