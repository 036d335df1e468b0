/** The page of `carrier-grade/cg-cloud-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { LONGEST_NAME } from './cloud.js';

export const docs: RuleDocs = {
  summary: 'The cloud has a name that it cannot have.',
  why: `The name becomes part of host names: up to ${LONGEST_NAME} letters, digits and dashes, with no dash at either end.`,
  source: 'Installation pages of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json cloud.name': 'harbour_one' }),
};
