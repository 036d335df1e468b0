/** The page of `input-model/network-start-end-deprecated`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { networkExample } from './examples.js';
import { SOURCE, USUAL } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network uses the deprecated keys `start-address` and `end-address`.',
  why: 'The list `addresses` replaces them. It takes any number of ranges and single addresses.',
  source: SOURCE,
  bad: networkExample(`${USUAL}\nstart-address: 10.0.1.10\nend-address: 10.0.1.99`),
  good: networkExample(`${USUAL}\naddresses:\n  - 10.0.1.10-10.0.1.99`),
};
