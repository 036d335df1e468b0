/** The page of `plan/port-repeated`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, variant } from '../../examples.js';
import { PORTS } from '../addresses/section-examples.js';

const SECOND = '  - { port: bond1, members: [eth2, eth3], mode: active-backup }\n';

export const docs: RuleDocs = {
  summary: 'A port is defined twice for servers of the same role.',
  why: 'A server has one port of a name. With two definitions, it is unclear which one the networks mean.',
  source: 'Technical overview 1.1, Physical assumptions',
  byHand: 'only you know which of the two is meant, or the name of the second port.',
  ...example(variant(PORTS, ['mtu: 9000 }\n', `mtu: 9000 }\n${SECOND}`]), {
    good: 'port: bond1',
    bad: 'port: bond0',
  }),
};
