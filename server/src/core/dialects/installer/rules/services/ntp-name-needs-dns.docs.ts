/** The page of `installer/ntp-name-needs-dns`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { NAMES } from './ntp-names-examples.js';

export const docs: RuleDocs = {
  summary: 'An NTP server is given by its name, but the file has no section `dns`.',
  why: 'Without name servers no node can resolve the name, so no node gets the time.',
  source: 'JSON page 1.1, section ntp: a name needs a valid section dns',
  ...kvmExample(
    { dns: undefined, ...NAMES, 'ntp.seed_server': 'ntp.example.net' },
    { ...NAMES, 'ntp.seed_server': 'ntp.example.net' },
  ),
};
