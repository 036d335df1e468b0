/** The page of `installer/brocade-fabrics`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { brocade, FILE } from './brocade-examples.js';
import { example } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'A fabric is named that has no section, or a section of a fabric is not named.',
  why: 'The zone manager reads address and login of each fabric from the section of its name. It does not start without the section, and zones nothing in a fabric that is not named.',
  source: 'Fibre Channel zone manager page 1.1',
  ...example(FILE, brocade('BRCD_FAB_A,BRCD_FAB_B'), brocade('BRCD_FAB_A')),
};
