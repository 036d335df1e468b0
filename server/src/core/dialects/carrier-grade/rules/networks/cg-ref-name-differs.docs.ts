/** The page of `carrier-grade/cg-ref-name-differs`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The name next to a reference is not the network that it names.',
  why: 'The last part of the ref is what the interface gets; the name next to it says another network.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF]: 'ccn-INTF0-api' }),
};
