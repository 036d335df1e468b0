/** The page of `plan/network-name-unknown`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A virtual address, or the floating IPs, are in a network that the plan does not have.',
  why: 'An address is looked for in the subnet of its network. Under a name that no network has, it is checked against nothing and goes nowhere.',
  source:
    'Format of the plan: `network` is the name of a network of the tables, or the `name` that a network of the plan has',
  ...example(AVAILABILITY, {
    good: 'network: external, address',
    bad: 'network: externl, address',
  }),
};
