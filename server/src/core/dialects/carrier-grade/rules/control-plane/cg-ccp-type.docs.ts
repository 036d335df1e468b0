/** The page of `carrier-grade/cg-ccp-type`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { FILE } from './control-planes-examples.js';

export const docs: RuleDocs = {
  summary: 'A control plane is not of the type ccp, or a tier lacks a key.',
  why: 'The configuration processor needs the type of a control plane, and the id, size, node type and services of a tier.',
  source: 'Sample files ccp-dcn-esx.json',
  ...cloudExample({ [`${FILE} type`]: 'cp' }),
};
