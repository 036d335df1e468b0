/** The page of `installer/brocade-option-spelling`. */

import { activateOption } from '../../../../architecture/zone-manager.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { brocade, FILE } from './brocade-examples.js';
import { example } from './passthrough-examples.js';

export const docs: RuleDocs = {
  summary: `An option of a fabric is named '${activateOption.misspelt}'.`,
  why: `One page has this spelling, but the driver reads '${activateOption.right}' and ignores the other. Zones are then created, but have no effect unless the default activates them.`,
  source: 'Fibre Channel zone manager page 1.1, against its earlier revision',
  ...example(FILE, brocade('BRCD_FAB_A', activateOption.misspelt), brocade('BRCD_FAB_A')),
};
