/** The page of `installer/env-example-copied`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'An address is copied from the examples of the documentation.',
  why: 'The documentation asks not to copy these addresses. The servers belong to others and probably do not answer.',
  source: "JSON page 1.1, examples of 'dns', 'ntp' and 'codn'",
  byHand: 'the network administrator knows your servers.',
  ...kvmExample({ 'ntp.seed_server': '16.110.135.123' }),
};
