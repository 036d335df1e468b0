/** The page of `carrier-grade/cg-ntp-two`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'Fewer than two time servers are given.',
  why: 'The playbooks take the first two entries; where there is only one server, it is written twice.',
  source: 'Installation page of the KVM topology, ansible.json',
  ...cloudExample({ [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.44'] }),
};
