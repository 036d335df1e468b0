/** The page of `carrier-grade/cg-esx-port`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'The port of the vCenter is not valid.',
  why: 'The compute proxy connects to this port; ports go from 1 to 65535.',
  source: 'Sample files esx.json',
  ...esxExample({ 'vcenter.port': '443/tcp' }),
};
