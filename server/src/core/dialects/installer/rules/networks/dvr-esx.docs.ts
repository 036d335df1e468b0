/** The page of `installer/dvr-esx`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from '../../examples.js';
import { DVR } from './about-dvr.js';

export const docs: RuleDocs = {
  summary: 'Distributed routing is not switched off in a cloud with ESX.',
  why: 'DVR runs on KVM compute nodes only; with ESX a router on the controllers does the work. Without the key routing is distributed.',
  source: 'JSON page 1.1, section neutron: False for ESX',
  ...esxExample({ [DVR]: undefined }),
};
