/** The page of `installer/cloud-type-file-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmEnvironment, patched } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of the file says KVM and its cloud type ESX, or the reverse.',
  why: 'The templates are named kvm-custom-ips.json, esx-custom-ips.json and esx-custom-ips-vlan.json. Probably the wrong template was copied. Otherwise, the name misleads readers.',
  source: 'JSON page 1.1, templates in tripleo/configs',
  bad: { 'esx-custom-ips.json': patched(kvmEnvironment, {}) },
  good: { 'kvm-custom-ips.json': patched(kvmEnvironment, {}) },
};
