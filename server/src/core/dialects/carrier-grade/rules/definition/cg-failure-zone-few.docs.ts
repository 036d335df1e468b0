/** The page of `carrier-grade/cg-failure-zone-few`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The cloud has fewer failure zones than controllers.',
  why: 'Three controllers survive the failure of one zone only when each is in a separate zone.',
  source: 'Sample files definition.json: three zones',
  ...cloudExample({
    'definition.json failure-zones.2': undefined,
    'node-provision.json 2.failure_zone': 'fz2',
  }),
};
