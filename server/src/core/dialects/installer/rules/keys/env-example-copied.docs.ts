/** The page of `installer/env-example-copied`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An address is that of a server in the examples of the documents.',
  why: 'The documents ask not to copy these addresses: the servers belong to others and most likely do not answer.',
  source: "JSON page 1.1, examples of 'dns', 'ntp' and 'codn'",
  byHand: 'the servers of the own network are known to the people who run it.',
  ...kvmExample({ 'ntp.seed_server': '16.110.135.123' }),
};
