/** The page of `carrier-grade/cg-ref-case`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The node type in a reference is not in lower case.',
  why: 'Names in these files are compared letter by letter, and every published file has lower case.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF]: 'CCN-INTF0-management' }),
};
