/** The page of `carrier-grade/cg-failure-zone-duplicate`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A failure zone is listed twice.',
  why: 'A zone is a part of the data center that fails independently. Two entries with the same name are one zone.',
  source: 'Sample files definition.json',
  ...cloudExample({ 'definition.json failure-zones.1.name': 'fz1' }),
};
