/** The page of `carrier-grade/cg-esx-vrsvapp-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

const lists = (tenant: string) => ({
  vrsvapp_clm_ip: ['10.40.3.30'],
  vrsvapp_tul_ip: [tenant],
});

export const docs: RuleDocs = {
  summary: 'An address of an overlay switch is on another network than its list is for.',
  why: 'The switch of an ESX host has one address on management and one on the tenant underlay. With an address of another network its NIC reaches no other host.',
  source: 'Sample files esx.json of release 2.0',
  ...esxExample(lists('10.40.3.35')),
};
