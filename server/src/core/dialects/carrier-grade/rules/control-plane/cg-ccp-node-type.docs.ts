/** The page of `carrier-grade/cg-ccp-node-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'A tier has a node type that is not valid or not in the environment.',
  why: 'The tier takes the servers whose group begins with this node type: in lower case, with one number, such as ccn-001.',
  source: 'Sample files ccp-dcn-esx.json and environment.json',
  ...cloudExample({ [`${FILE} tiers.1.node-type`]: 'ccm-001' }),
};
