/** The page of `carrier-grade/cg-node-name-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two servers have the same name.',
  why: 'Provisioning identifies servers by their names, so the second one replaces the first.',
  source: 'Sample files node-provision.json',
  ...cloudExample({ 'node-provision.json 1.name': 'ccn1' }),
};
