/** The page of `carrier-grade/cg-dcn-gre`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

function dcn(port: { readonly description: string; readonly port: number; readonly scope: string }) {
  return { name: 'DCN-VSC', mnemonic: 'DCN-VSC', ports: [port] };
}

export const docs: RuleDocs = {
  summary: 'The service definition of DCN still has a rule for GRE as port 47.',
  why: 'GRE is protocol 47 and has no ports. The installation page says to delete both rules, because the firewall cannot be set up with them.',
  source: 'Installation page of the KVM + ESX topology, dcn.json',
  ...cloudExample(
    { 'dcn.json': dcn({ description: 'Ingress GRE', port: 47, scope: 'private' }) },
    { 'dcn.json': dcn({ description: 'Ingress BGP', port: 179, scope: 'private' }) },
  ),
};
