/** The page of `installer/controller-scale`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The number of controllers is not three.',
  why: 'The database and the message queue of the controllers need three members to outlive one of them. The installer makes three by itself, so that the key is best left out.',
  source: 'Support matrix 1.1, table Bare-metal systems, row OvercloudControl; JSON page 1.1',
  ...kvmExample({ controller_scale: 1 }),
};
