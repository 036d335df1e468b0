/** The page of `installer/interface-name-unlikely`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a NIC has no number, or a letter where its number is.',
  why: 'The kernel counts NICs: eth0, em1, eno2. A node looks for a device of exactly the name that is written, and with the letter o for a zero, or without the number, no such device exists. A device may be given any name by hand, so this is a warning.',
  source: 'Names of network devices in Debian and HP Linux; samples of the JSON pages',
  ...kvmExample({ bridge_interface: 'etho' }),
};
