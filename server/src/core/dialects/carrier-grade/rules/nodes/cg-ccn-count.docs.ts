/** The page of `carrier-grade/cg-ccn-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The number of controllers is not three.',
  why: 'Databases and message queues of the controllers are clusters of exactly three.',
  source: 'Installation pages and support matrix of Carrier Grade',
  byHand: 'you decide which machine becomes a controller.',
  ...cloudExample({ 'node-provision.json 2': undefined }),
};
