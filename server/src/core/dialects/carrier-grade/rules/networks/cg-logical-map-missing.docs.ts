/** The page of `carrier-grade/cg-logical-map-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'An interface carries no logical networks.',
  why: 'The logical-network-map lists the networks of an interface. Without it, the interface is not used.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  byHand: 'the configuration of the switch port decides which networks the interface carries.',
  ...cloudExample({ [`${INTERFACE}.logical-network-map`]: undefined }),
};
