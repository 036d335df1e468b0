/** The page of `installer/backend-nested`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { good3par, threeParExample } from './storage-examples.js';

export const docs: RuleDocs = {
  summary: 'A back end is nested one level too deep.',
  why: 'The sections next to `DEFAULT` are the back ends, and their keys go into the configuration of Block Storage. A section inside such a section is not a value, and the back end that it describes does not exist.',
  source: 'Scenarios page, extended sample; StoreServ back-end page 1.1',
  ...threeParExample({ '3par': { DEFAULT: good3par.DEFAULT, arrays: { CPG_1: good3par.CPG_1 } } }),
};
