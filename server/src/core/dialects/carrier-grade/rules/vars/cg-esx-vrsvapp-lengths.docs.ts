/** The page of `carrier-grade/cg-esx-vrsvapp-lengths`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'The lists of addresses of the overlay switches have different lengths.',
  why: 'Each ESX host gets one switch, with one address on management and one on the tenant underlay: the first of one list belongs to the first of the other.',
  source: 'Sample files esx.json of release 2.0',
  ...esxExample({ vrsvapp_clm_ip: ['10.40.3.30', '10.40.3.31'], vrsvapp_tul_ip: ['10.40.6.35'] }),
};
