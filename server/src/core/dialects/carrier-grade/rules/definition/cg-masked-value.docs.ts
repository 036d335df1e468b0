/** The page of `carrier-grade/cg-masked-value`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample, properties } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Parts of an address are still masked with x.',
  why: 'Published pages hide addresses so; the value was copied and not filled in.',
  source: 'Published sample files with masked addresses',
  byHand:
    'what was masked is known to those who published the file, and the own address to those who run the network.',
  ...cloudExample({ [`vars/ansible.json ${properties}.dns_address`]: '10.x.x.x' }),
};
