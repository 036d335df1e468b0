/** The page of `installer/bm-undercloud-range-small`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmEnvironment, machines, patched } from '../../examples.js';
import { UNDERCLOUD_END } from './bm-ranges-examples.js';

const withMachines = (range: string) => ({
  'kvm-custom-ips.json': patched(kvmEnvironment, { compute_scale: 1, [UNDERCLOUD_END]: range }),
  'baremetal.csv': `${machines.join('\n')}\n`,
});

export const docs: RuleDocs = {
  summary:
    'The undercloud range has fewer addresses than there are machines, with one more for the virtual address of the APIs.',
  why: 'Every machine gets an address from this range, and the APIs of the overcloud get one. The deployment fails at the first machine without an address.',
  source: 'JSON page 1.1, network_undercloud_range_start: one for each server and one virtual address',
  bad: withMachines('192.168.130.29'),
  good: withMachines('192.168.130.30'),
};
