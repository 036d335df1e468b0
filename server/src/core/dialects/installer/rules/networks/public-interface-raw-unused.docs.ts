/** The page of `installer/public-interface-raw-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { SOURCE } from './raw-device-examples.js';

export const docs: RuleDocs = {
  summary: 'A raw device is set although the public interface is not a VLAN.',
  why: 'The raw device is read only if a VLAN is created on it. Here it has no effect: remove it, or make the public interface a VLAN.',
  source: SOURCE,
  ...kvmExample({ 'neutron.overcloud_public_interface': 'eth1' }),
};
