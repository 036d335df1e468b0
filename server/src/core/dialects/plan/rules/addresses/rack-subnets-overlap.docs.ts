/** The page of plan/rack-subnets-overlap. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { RACKS } from './section-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of a rack overlaps another subnet, or two subnets are for one rack.',
  why: 'Routers treat each subnet as a separate network. Where two overlap, some servers cannot be reached.',
  source: 'Technical overview 1.1, Physical assumptions: each network has its own IP subnet',
  byHand: 'only you know which subnet the rack has.',
  ...example(RACKS, { good: '192.168.11.128/25', bad: '192.168.11.64/26' }),
};
