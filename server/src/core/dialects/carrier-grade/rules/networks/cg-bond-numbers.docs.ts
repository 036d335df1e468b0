/** The page of `carrier-grade/cg-bond-numbers`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample } from './bond-examples.js';

export const docs: RuleDocs = {
  summary: 'The intervals of a bond do not match.',
  why: 'The number miimon is the interval in milliseconds between link checks, and updelay says how long a link must be up before it is used. The kernel rounds updelay down to a multiple of miimon.',
  source: 'Linux bonding driver documentation',
  ...bondExample({ 'bond-updelay': 250 }),
};
