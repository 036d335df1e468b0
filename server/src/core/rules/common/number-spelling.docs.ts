/** The page of `common/number-spelling`. */
import type { RuleDocs } from '../rule.js';

const network = (vlan: string) => ({
  'data/networks.yml': `product:\n  version: 2\nnetworks:\n  - name: GUEST-NET\n    vlanid: ${vlan}\n    network-group: GUEST\n`,
});

export const docs: RuleDocs = {
  summary: 'A number has a leading zero, or colons, and is read as another number.',
  why: 'In YAML 1.1, which the tools read, 0106 is an octal number and means 70, and 12:30 has the base 60 and means 750.',
  source: 'YAML 1.1, language-independent types: int',
  bad: network('0106'),
  good: network('106'),
};
