/** The page of `installer/public-interface-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A public interface looks like a VLAN but is not named `vlan` and its id.',
  why: 'The installer creates a VLAN device only for a name of this form: lower case, no space, no dot. Any other name is read as a NIC, which does not exist.',
  source: 'JSON page 1.1, section neutron',
  ...kvmExample({ 'neutron.overcloud_public_interface': 'eth1.331' }),
};
