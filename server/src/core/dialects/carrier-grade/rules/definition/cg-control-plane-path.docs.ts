/** The page of `carrier-grade/cg-control-plane-path`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane is not read from a JSON file below .hos.',
  why: 'Control planes are delivered with the product, in the folder .hos of the cloud directory.',
  source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ 'definition.json control-planes.0.file': 'ccp-dcn-esx.json' }),
};
