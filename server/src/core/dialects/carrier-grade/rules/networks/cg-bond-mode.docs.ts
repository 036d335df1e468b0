/** The page of `carrier-grade/cg-bond-mode`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample } from './bond-examples.js';

export const docs: RuleDocs = {
  summary: 'The bonding mode is not 4.',
  why: 'Mode 4 (802.3ad, link aggregation) is the only mode that the management network supports.',
  source: 'Sample environment files with bonds; sample file wr.json',
  ...bondExample({ 'bond-mode': 1 }),
};
