/** The page of `installer/brocade-option-spelling`. */

import { activateOption } from '../../../../architecture/zone-manager.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { brocade, FILE } from './brocade-examples.js';
import { example } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: `An option of a fabric is called '${activateOption.misspelt}'.`,
  why: `One page spells it so; the driver reads '${activateOption.right}' and passes over the other. Zones are then made, but stay without effect unless its default activates them.`,
  source: 'Fibre Channel zone manager page 1.1, against its earlier revision',
  ...example(FILE, brocade('BRCD_FAB_A', activateOption.misspelt), brocade('BRCD_FAB_A')),
};
