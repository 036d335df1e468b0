/** The page of `carrier-grade/cg-failure-zone-unused`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'No server is in a failure zone.',
  why: 'A zone without servers has no effect. It is left over, or servers are in the wrong zone.',
  source: 'Sample files node-provision.json',
  ...cloudExample({ 'definition.json failure-zones.3': { name: 'fz4' } }),
};
