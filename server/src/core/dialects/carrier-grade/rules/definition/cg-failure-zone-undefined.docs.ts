/** The page of `carrier-grade/cg-failure-zone-undefined`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A failure zone is not in the definition.',
  why: 'A server in an unknown zone cannot be placed, and the configuration processor stops.',
  source: 'Sample files definition.json, node-provision.json and esx.json',
  ...cloudExample({ 'node-provision.json 0.failure_zone': 'f1' }),
};
