/** The page of `carrier-grade/cg-ref-unresolved`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { REF } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A reference is to an undefined network.',
  why: 'The interface gets VLAN and addresses from the network in the ref. If it does not exist, the configuration processor stops.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [REF]: 'ccn-INTF1-management' }),
};
