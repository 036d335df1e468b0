/** The page of `carrier-grade/cg-ntp-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'A time server is neither an address nor a host name.',
  why: 'The entry goes into the configuration of the time service as it is; a port or a scheme is not part of it.',
  source: 'Sample files ansible.json',
  ...cloudExample({ [`${ANSIBLE}.upstream_ntp_servers.1`]: 'ntp://9.41.2.45:123' }),
};
