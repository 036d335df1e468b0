/** The page of `installer/floating-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The section `floating_ip` does not have all of `start`, `end` and `cidr`.',
  why: 'A missing key gets its default, which is in 192.0.2.0/24. The pool and its subnet then do not match.',
  source: 'JSON page 1.1, section floating_ip; page of environment variables for the defaults',
  ...kvmExample({ 'floating_ip.cidr': undefined }),
};
