/** The page of `carrier-grade/cg-node-name-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two servers have one name.',
  why: 'Provisioning knows servers by their names; the second one replaces the first.',
  source: 'Sample files node-provision.json',
  ...cloudExample({ 'node-provision.json 1.name': 'ccn1' }),
};
