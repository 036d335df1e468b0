/** The page of `installer/dns-in-hos10`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The file has a section `dns`, which Helion OpenStack 1.0 does not support.',
  why: '1.0 has no such section. Its values have no effect, although the file looks as if name resolution were configured.',
  source: 'JSON pages 1.0 and 1.1: the section is new in 1.1',
  options: { 'installer.version': '1.0' },
  ...kvmExample({ 'ntp.seed_server': undefined }, { dns: undefined, 'ntp.seed_server': undefined }),
};
