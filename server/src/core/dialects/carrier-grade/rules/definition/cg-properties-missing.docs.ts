/** The page of `carrier-grade/cg-properties-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'The folder of the files of variables is missing from the definition.',
  why: "The configuration processor reads variables only from the folder that 'properties' names.",
  source: 'Sample files definition.json; the template denver of release 1.1 has its variables inline',
  ...cloudExample({ 'definition.json cloud.properties': undefined }),
};
