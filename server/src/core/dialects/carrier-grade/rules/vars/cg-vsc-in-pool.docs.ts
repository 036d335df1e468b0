/** The page of `carrier-grade/cg-vsc-in-pool`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'A host of the overlay has an address that is assigned to nodes.',
  why: 'Addresses of a range in wr.json go to the KVM region; sooner or later a node gets the address of a controller or director.',
  source: 'Sample files ansible.json and wr.json',
  ...cloudExample({ [`${ANSIBLE}.vsc_tul_ip`]: '10.40.6.60', [`${ANSIBLE}.vsc_tul_cidr`]: '10.40.6.60/24' }),
};
