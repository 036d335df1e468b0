/** The page of `carrier-grade/cg-ref-name-differs`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The name next to a reference differs from the network that it refers to.',
  why: 'The interface gets the network in the last part of the ref, but the name next to it is that of another network.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF]: 'ccn-INTF0-api' }),
};
