/** The page of `carrier-grade/cg-logical-map-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'An interface carries no logical networks.',
  why: 'The logical-network-map says what an interface is for; without it the interface is set up for nothing.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  byHand: 'which networks the port carries is decided where its cable ends, at the switch.',
  ...cloudExample({ [`${INTERFACE}.logical-network-map`]: undefined }),
};
