/** The page of `installer/floating-bm-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

/** Floating IPs on the management network, untagged. */
function onManagement(start: string) {
  return {
    floating_ip: { start, end: '192.168.130.245', cidr: '192.168.130.0/24' },
    'neutron.overcloud_public_interface': 'eth1',
    'neutron.public_interface_raw_device': undefined,
  };
}

export const docs: RuleDocs = {
  summary: 'The pool of floating IPs overlaps a range of the machines, or contains the seed VM.',
  why: 'Networking assigns these addresses to VMs, and the installer assigns them to machines. Two hosts with the same address disrupt each other.',
  source: 'Address arithmetic: every address is assigned only once',
  ...kvmExample(onManagement('192.168.130.100'), onManagement('192.168.130.130')),
};
