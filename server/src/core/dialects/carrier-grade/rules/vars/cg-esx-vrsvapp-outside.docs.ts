/** The page of `carrier-grade/cg-esx-vrsvapp-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

const lists = (tenant: string) => ({
  vrsvapp_clm_ip: ['10.40.3.30'],
  vrsvapp_tul_ip: [tenant],
});

export const docs: RuleDocs = {
  summary: 'An address of an overlay switch is on the wrong network for its list.',
  why: 'The switch of an ESX host has one address on management and one on the tenant underlay. With an address of another network, its NIC cannot reach other hosts.',
  source: 'Sample files esx.json of release 2.0',
  ...esxExample(lists('10.40.3.35')),
};
