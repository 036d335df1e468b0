/** The page of plan/node-rack-unknown. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { RACKS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A node is in a rack for which a network has no subnet.',
  why: 'If a network has one subnet for each rack, a node gets its address from the subnet of its rack. Without such a subnet, it gets none.',
  source: 'Technical overview 1.1, Physical assumptions: each logical network has its own IP subnet',
  ...example(RACKS, { good: 'rack: rack2 }', bad: 'rack: rack3 }' }),
};
