/** The page of `carrier-grade/cg-bond-slaves`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { bondExample } from './bond-examples.js';

export const docs: RuleDocs = {
  summary: 'The slaves of a bond are not the labels of its ports.',
  why: 'The bond finds its ports by their labels. With a missing or misspelt label, the port is not in the bond.',
  source: 'Sample environment files with bonds',
  ...bondExample({ 'bond-slaves': 'ctrl-1 ctrl-3' }),
};
