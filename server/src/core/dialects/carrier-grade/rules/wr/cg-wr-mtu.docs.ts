/** The page of `carrier-grade/cg-wr-mtu`. */

import { mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The MTU of an interface is too small or too large.',
  why: `Interfaces support frames of ${mtuLimits.min} to ${mtuLimits.max} bytes.`,
  source: 'Planning guide of the KVM region, interface MTU',
  ...cloudExample({ [`${INTERFACE}.interface_mtu`]: 15000 }),
};
