/** The page of `carrier-grade/cg-bond-without-machine-map`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { BOND } from './bond-examples.js';
import { PLACE } from './ports-examples.js';

export const docs: RuleDocs = {
  summary: 'An interface has bond-options, but no machine-port-map.',
  why: 'A bond consists of the labelled ports of a machine-port-map. A plain NIC cannot be bonded.',
  source: 'Sample environment files with bonds',
  ...cloudExample({ [`${PLACE}.bond-options`]: BOND['bond-options'] }, { [PLACE]: BOND }),
};
