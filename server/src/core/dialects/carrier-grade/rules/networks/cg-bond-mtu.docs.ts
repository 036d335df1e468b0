/** The page of `carrier-grade/cg-bond-mtu`. */

import { mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample } from './bond-examples.js';

export const docs: RuleDocs = {
  summary: 'The MTU of a bond is too small or too large.',
  why: `Interfaces support frames of ${mtuLimits.min} to ${mtuLimits.max} bytes.`,
  source: 'Planning guide of the KVM region, interface MTU',
  ...bondExample({ mtu: 90000 }),
};
