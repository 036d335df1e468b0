/** The page of `carrier-grade/cg-ccn-same-zone`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two controllers are in one failure zone while another has none.',
  why: 'If that zone fails, two of three controllers are lost, and with them the majority of databases and message queues.',
  source: 'Sample files node-provision.json: one controller in each zone',
  ...cloudExample({ 'node-provision.json 1.failure_zone': 'fz1' }),
};
