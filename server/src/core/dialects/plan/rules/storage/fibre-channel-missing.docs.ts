/** The page of `plan/fibre-channel-missing`. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example, variant } from '../../examples.js';
import { STORAGE } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A 3PAR array uses Fibre Channel, and the plan has no Fibre Channel network.',
  why: 'Volumes on such an array reach the compute servers only through the SAN. One that is not planned is not cabled.',
  source: 'Technical overview 1.1, Virtual networks for KVM, row Fibre Channel',
  ...example(
    variant(
      STORAGE,
      ['block-storage: [vsa]', 'block-storage: [vsa, 3par]'],
      [
        '  - { network: external, vlan-type: tagged, carried-by: external }\n',
        '  - { network: external, vlan-type: tagged, carried-by: external }\n  - { network: fibre-channel }\n',
      ],
      ['storage:\n', 'storage:\n  - { type: 3par, transport: fibre-channel }\n'],
    ),
    { good: '  - { network: fibre-channel }\n', bad: '' },
  ),
};
