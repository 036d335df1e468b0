/** The page of `carrier-grade/cg-masked-value`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample, properties } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Parts of an address are still masked with x.',
  why: 'Published pages hide addresses in this way. The value was copied and not filled in.',
  source: 'Published sample files with masked addresses',
  byHand: 'the network administrator knows the address.',
  ...cloudExample({ [`vars/ansible.json ${properties}.dns_address`]: '10.x.x.x' }),
};
