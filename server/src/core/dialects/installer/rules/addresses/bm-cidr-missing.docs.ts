/** The page of `installer/bm-cidr-missing`. */
import { installerDefaults } from '../../../../architecture/installer-defaults.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { CIDR } from './about-management.js';

export const docs: RuleDocs = {
  summary: 'Addresses of the management network are given, but not its subnet.',
  why: `Without network_cidr the subnet is ${installerDefaults.managementCidr}. The installer sets up that network, and the addresses are not in it. A sample for ESX has this mistake.`,
  source: 'Mapping table of JSON keys; samples 1.1, ESX',
  ...kvmExample({ [CIDR]: undefined }),
};
