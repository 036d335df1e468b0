/** The page of `carrier-grade/cg-port-map-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'An interface has no port map, or has both kinds.',
  why: 'An interface is either a plain NIC (ethernet-port-map) or a bond of ports of a machine (machine-port-map). Without one of them it is unknown which wire it is.',
  source: 'Sample environment files, unbonded and bonded',
  ...cloudExample({ [`${INTERFACE}.ethernet-port-map`]: undefined }),
};
