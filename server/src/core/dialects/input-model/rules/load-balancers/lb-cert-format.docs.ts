/** The page of `input-model/lb-cert-format`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { balancerExample } from './examples.js';
import { SOURCE } from './places-examples.js';

export const docs: RuleDocs = {
  summary: 'The certificate of a component is not a file name.',
  why: 'The key `cert-file` is the name of a file, or a map with a file name for each component and one for `default`.',
  source: SOURCE,
  bad: balancerExample([{ more: 'cert-file:\n  default:\n    - cert-1\n    - cert-2' }]),
  good: balancerExample([{ more: 'cert-file:\n  default: cert-1' }]),
};
