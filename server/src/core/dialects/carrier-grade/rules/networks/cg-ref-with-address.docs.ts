/** The page of `carrier-grade/cg-ref-with-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network has a reference and a definition at once.',
  why: 'A ref takes everything from the network that it names; a type or addresses next to it have no effect, or make two networks of one.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF.replace(/ref$/, 'type')]: 'vlan' }),
};
