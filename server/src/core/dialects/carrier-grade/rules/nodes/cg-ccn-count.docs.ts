/** The page of `carrier-grade/cg-ccn-count`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'There are not three controllers.',
  why: 'Databases and message queues of the controllers are clusters of exactly three.',
  source: 'Installation pages and support matrix of Carrier Grade',
  byHand: 'which machine is to be a controller is decided by the person who owns the machines.',
  ...cloudExample({ 'node-provision.json 2': undefined }),
};
