/** The page of `carrier-grade/cg-esx-proxy-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'A key of a compute proxy is missing.',
  why: 'All keys are needed to create the virtual machine of the proxy in the vCenter.',
  source: 'Sample files esx.json',
  byHand: 'look up the cluster, the datastore and the bridge of the proxy in its vCenter.',
  ...esxExample({ 'compute_proxy.0.datastore': undefined }),
};
