/** The page of `installer/public-interface-raw-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SOURCE } from './raw-device-examples.js';

export const docs: RuleDocs = {
  summary: 'A raw device is named although the public interface is not a VLAN.',
  why: 'The raw device is read only where a VLAN is made on it. Here it has no effect; either it can go, or the public interface was meant to be a VLAN.',
  source: SOURCE,
  ...kvmExample({ 'neutron.overcloud_public_interface': 'eth1' }),
};
