/** The page of `installer/brocade-fabrics`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { brocade, FILE } from './brocade-examples.js';
import { example } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: 'A listed fabric has no section, or the section of a fabric is not listed.',
  why: 'The zone manager reads address and login of each fabric from the section of its name. It does not start without the section, and ignores a fabric that is not listed.',
  source: 'Fibre Channel zone manager page 1.1',
  ...example(FILE, brocade('BRCD_FAB_A,BRCD_FAB_B'), brocade('BRCD_FAB_A')),
};
