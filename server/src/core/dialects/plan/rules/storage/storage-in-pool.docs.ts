/** The page of `plan/storage-in-pool`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, variant } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A storage system has an address in a pool.',
  why: 'Sooner or later a node or a VM gets the address, and the two disrupt each other.',
  source: 'Network preparation 1.1, address ranges',
  ...example(
    variant(
      STORAGE,
      [
        'gateway-ip: 192.168.130.1,',
        'gateway-ip: 192.168.130.1, addresses: [192.168.130.10-192.168.130.99],',
      ],
      ['block-storage: [vsa]', 'block-storage: [vsa, 3par]'],
      ['storage:\n', 'storage:\n  - { type: 3par, transport: iscsi, address: 192.168.130.240 }\n'],
    ),
    { good: 'address: 192.168.130.240', bad: 'address: 192.168.130.40' },
  ),
};
