/** The page of `installer/interface-name-unlikely`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a NIC has no number, or a letter where its number is.',
  why: 'The kernel counts NICs: eth0, em1, eno2. With the letter o instead of a zero, or without the number, the device does not exist. Devices can be renamed, so this is a warning.',
  source: 'Names of network devices in Debian and HP Linux; samples of the JSON pages',
  ...kvmExample({ bridge_interface: 'etho' }),
};
