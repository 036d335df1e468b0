/** The page of `installer/controller-scale`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The number of controllers is not three.',
  why: 'The database and the message queue of the controllers need three members to survive the loss of one. The installer always deploys three, so the key can be omitted.',
  source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudControl; JSON page 1.1',
  ...kvmExample({ controller_scale: 1 }),
};
