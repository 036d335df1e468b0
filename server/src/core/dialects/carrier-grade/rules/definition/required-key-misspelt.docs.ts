/** The page of `carrier-grade/required-key-misspelt`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A required key is misspelt.',
  why: 'A misspelt key is ignored, and the file cannot be used without the required one.',
  source: 'Sample files of Carrier Grade 1.1 and 2.0, which all have these keys',
  ...cloudExample({
    'node-provision.json 0.failure_zone': undefined,
    'node-provision.json 0.failure_zne': 'fz1',
  }),
};
