/** The page of `carrier-grade/cg-ref-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A reference to a network is not made of node type, interface and network.',
  why: 'A ref is the node type in lower case, the interface and the network that is defined there, joined by dashes: ccn-INTF0-management.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF]: 'management' }),
};
