/** The page of `carrier-grade/cg-wr-mtu-controller`. */

import { mtuLimits } from '../../../../architecture/carrier-grade-networks.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The MTU of an interface of the controllers is too large.',
  why: `The interfaces in this file are those of the controllers of the KVM region, and these have an MTU of at most ${mtuLimits.controllerMax}.`,
  source: 'Planning guide of the KVM region, interface MTU of controllers',
  ...cloudExample({ [`${INTERFACE}.interface_mtu`]: 9000 }),
};
