/** The page of `carrier-grade/cg-ntp-two`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The list has fewer than two time servers.',
  why: 'The playbooks use the first two entries. If there is only one server, write it twice.',
  source: 'Installation page of the KVM topology, ansible.json',
  ...cloudExample({ [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.44'] }),
};
