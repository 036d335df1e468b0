/** The page of `carrier-grade/cg-xmpp-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { ANSIBLE } from './vars-examples.js';

export const docs: RuleDocs = {
  summary: 'The XMPP name of a controller is not user:password@host.',
  why: 'The controller logs in to the director with it. With a dot instead of the colon, user and password are one word, and the login fails.',
  source: 'Sample files ansible.json; a published one has this mistake',
  ...cloudExample({ [`${ANSIBLE}.vsc_xmpp_name`]: 'vsc1.Kaum-3rraten@vsd1.harbour.example.net' }),
};
