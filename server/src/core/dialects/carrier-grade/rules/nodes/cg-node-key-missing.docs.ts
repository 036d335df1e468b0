/** The page of `carrier-grade/cg-node-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A key of a server is missing.',
  why: 'Provisioning needs all keys to power on, boot, identify and partition the server.',
  source: 'Sample files node-provision.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'node-provision.json 0.pm_user': undefined }),
};
