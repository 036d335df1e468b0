/** The page of `carrier-grade/cg-cloud-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The name of the cloud or one of its files is missing.',
  why: 'The configuration processor finds servers, networks and the control data only through these keys.',
  source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json cloud.environment': undefined }),
};
