/** The page of `carrier-grade/cg-xmpp-domain`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The host of an XMPP name is not the director.',
  why: 'The name of the director is vsd_name in the domain dns_domain_name. A name in another domain leads to another cloud, or to nothing.',
  source: 'Sample files ansible.json; a published one has this mistake',
  ...cloudExample({ [`${ANSIBLE}.vsc_xmpp_name`]: 'vsc1:Kaum-3rraten@vsd1.quay.example.net' }),
};
