/** The page of `carrier-grade/cg-esx-proxy-key-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'A compute proxy lacks a key.',
  why: 'Where in the vCenter the virtual machine of the proxy is made, and what it is called, must be known completely.',
  source: 'Sample files esx.json',
  byHand:
    'the cluster, the datastore and the bridge of a proxy are those of its vCenter, which no file describes.',
  ...esxExample({ 'compute_proxy.0.datastore': undefined }),
};
