/** The page of `carrier-grade/key-misspelt`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A key is misspelt.',
  why: 'A misspelt key is ignored, so its value is missing.',
  source: 'Sample files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({
    'environment.json node-type.0.interface-map.0.logical-network-map.1.network-address': {
      cidr: '9.40.4.0/24',
      'start-adress': '9.40.4.120',
    },
  }),
};
