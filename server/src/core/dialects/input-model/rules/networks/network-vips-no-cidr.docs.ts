/** The page of `input-model/network-vips-no-cidr`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE } from './networks-examples.js';
import { GOOD, vip } from './vips-examples.js';

export const docs: RuleDocs = {
  summary: 'A network has virtual addresses but no `cidr`.',
  why: 'Virtual addresses are configured with the prefix length of their subnet.',
  source: SOURCE,
  bad: vip('\n    address: 10.0.1.5', ''),
  good: GOOD,
};
