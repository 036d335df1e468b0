/** The page of `carrier-grade/cg-not-a-list`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A single value is written where a list belongs.',
  why: 'The configuration processor goes through the items of a list. With text, it reads every letter as an item, or stops.',
  source: 'Sample files of Carrier Grade 1.1 and 2.0, where all of these are lists',
  ...cloudExample({
    'environment.json node-type.0.interface-map.0.ethernet-port-map.interface-ports': 'eth0',
  }),
};
