/** The page of `installer/dvr-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { DVR } from './about-dvr.js';

export const docs: RuleDocs = {
  summary: 'Distributed routing is not disabled in a cloud with ESX.',
  why: 'DVR runs only on KVM compute nodes; with ESX, a router on the controllers is used. Without the key, routing is distributed.',
  source: 'JSON page 1.1, section neutron: False for ESX',
  ...esxExample({ [DVR]: undefined }),
};
