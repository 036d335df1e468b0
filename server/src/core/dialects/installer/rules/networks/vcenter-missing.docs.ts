/** The page of `installer/vcenter-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { VCENTER_SOURCE } from './vcenter-examples.js';

export const docs: RuleDocs = {
  summary: 'A cloud with ESX has no section `vcenter`.',
  why: 'The section says where the ESX hosts are and which VLANs tenants get. Without it, the overcloud is installed but cannot run VMs.',
  source: VCENTER_SOURCE,
  ...esxExample({ vcenter: undefined }),
};
