/** The page of `carrier-grade/cg-file-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A file that the definition names does not exist.',
  why: 'The configuration processor reads the networks of the cloud from it. What the product delivers below .hos, and nodes.json before the servers are provisioned, may be missing: of files below .hos only those are reported that have a file of nearly the same name next to them.',
  source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json cloud.environment': 'environments.json' }),
};
