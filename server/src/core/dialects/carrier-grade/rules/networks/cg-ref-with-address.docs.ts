/** The page of `carrier-grade/cg-ref-with-address`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A network has both a reference and a definition.',
  why: 'A ref takes everything from its network. A type or addresses next to it have no effect, or create a second network.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF.replace(/ref$/, 'type')]: 'vlan' }),
};
