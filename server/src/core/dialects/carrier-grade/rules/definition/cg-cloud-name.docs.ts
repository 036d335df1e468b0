/** The page of `carrier-grade/cg-cloud-name`. */

import { longestCloudName } from '../../../../architecture/carrier-grade-files.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of the cloud is not valid.',
  why: `The name becomes part of host names: up to ${longestCloudName} letters, digits and dashes, with no dash at either end.`,
  source: 'Installation pages of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json cloud.name': 'harbour_one' }),
};
