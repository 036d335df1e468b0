/** The page of `carrier-grade/cg-esx-proxy-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample, proxy } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'Two compute proxies have the same name.',
  why: 'Each of them is a virtual machine, and names of virtual machines must be unique in a vCenter.',
  source: 'Installation page of the KVM + ESX topology; sample files esx.json',
  ...esxExample({ 'compute_proxy.1': { ...proxy, cluster: 'Cluster2' } }),
};
