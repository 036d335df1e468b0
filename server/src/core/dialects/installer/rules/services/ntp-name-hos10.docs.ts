/** The page of `installer/ntp-name-hos10`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { NAMES } from './ntp-names-examples.js';

export const docs: RuleDocs = {
  summary: 'An NTP server is given by its name in a file for Helion OpenStack 1.0.',
  why: '1.0 has no section `dns`, so its nodes cannot resolve the name while they are installed. It accepts only addresses.',
  source: 'JSON page 1.0, section ntp',
  byHand: 'look up the address of the server, and make sure that it does not change.',
  ...kvmExample(
    { dns: undefined, ...NAMES, 'ntp.seed_server': undefined },
    { dns: undefined, 'ntp.seed_server': undefined },
  ),
};
