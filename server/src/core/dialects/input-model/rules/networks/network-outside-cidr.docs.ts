/** The pages of the rules about addresses of networks outside of their subnet. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, list } from './ranges-examples.js';

const common = {
  why: 'A server with such an address can reach neither its neighbours nor its gateway.',
  source: SOURCE,
  good: GOOD,
};

export const docs = {
  'input-model/network-address-outside-cidr': {
    ...common,
    summary: 'An address of a network is outside its subnet.',
    bad: list('10.0.2.10'),
  },
  'input-model/network-range-outside-cidr': {
    ...common,
    summary: 'A range of addresses of a network is outside its subnet.',
    bad: list('10.0.1.10-10.0.2.99'),
  },
} satisfies Record<string, RuleDocs>;
