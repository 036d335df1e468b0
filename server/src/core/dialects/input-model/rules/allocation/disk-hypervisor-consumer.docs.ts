/** The pages about parts of disks that are for virtual machines. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { deviceGroupFor, SOURCE, volumeFor } from './disk-examples.js';

const why = 'Only servers with `ardana-hypervisor: true` run the virtual machines of a control plane.';

export const docs = {
  'input-model/disk-lv-hypervisor-consumer': {
    summary: 'A logical volume is for virtual machines, but its servers are not hypervisors.',
    why,
    source: SOURCE,
    bad: volumeFor('ardana-hypervisor'),
    good: volumeFor('os'),
  },
  'input-model/disk-dg-hypervisor-consumer': {
    summary: 'A device group is for virtual machines, but its servers are not hypervisors.',
    why,
    source: SOURCE,
    bad: deviceGroupFor('ardana-hypervisor'),
    good: deviceGroupFor('os'),
  },
} satisfies Record<string, RuleDocs>;
