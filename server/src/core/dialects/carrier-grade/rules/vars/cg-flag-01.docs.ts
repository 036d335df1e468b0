/** The page of `carrier-grade/cg-flag-01`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample, properties } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A setting is not the number 0 or 1.',
  why: 'The playbooks compare it with the number 1; text or another number is neither on nor off.',
  source: 'Sample files ansible.json and ldap.json',
  ...cloudExample({ [`vars/ansible.json ${properties}.vsc_ha_enabled`]: '1' }),
};
