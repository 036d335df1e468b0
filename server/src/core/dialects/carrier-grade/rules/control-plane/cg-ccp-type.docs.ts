/** The page of `carrier-grade/cg-ccp-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane is not of the type ccp, or a tier lacks a key.',
  why: 'The configuration processor knows a control plane by its type, and a tier by its id, its size, its node type and its services.',
  source: 'Sample files ccp-dcn-esx.json',
  ...cloudExample({ [`${FILE} type`]: 'cp' }),
};
