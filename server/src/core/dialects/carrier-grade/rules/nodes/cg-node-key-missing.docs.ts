/** The page of `carrier-grade/cg-node-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A server lacks a key.',
  why: 'Provisioning needs all of them: to switch the server on, to boot it, to know what it is, and to divide its disk.',
  source: 'Sample files node-provision.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'node-provision.json 0.pm_user': undefined }),
};
