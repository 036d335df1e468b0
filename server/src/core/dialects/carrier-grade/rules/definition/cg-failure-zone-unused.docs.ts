/** The page of `carrier-grade/cg-failure-zone-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'No server is in a failure zone.',
  why: 'A zone without servers protects nothing; it may be left over, or servers were put in the wrong one.',
  source: 'Sample files node-provision.json',
  ...cloudExample({ 'definition.json failure-zones.3': { name: 'fz4' } }),
};
