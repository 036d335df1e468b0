/** The page of `carrier-grade/cg-esx-port-group-case`. */
import { trunkPortGroup } from '../../../../architecture/carrier-grade-files.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'The trunk port group is spelt otherwise than the installation expects it.',
  why: `Names of port groups are compared letter by letter in vSphere, and the one that carries all VLANs is called '${trunkPortGroup}'.`,
  source: 'Installation page of the KVM + ESX topology, port groups',
  ...esxExample({ 'network.name': 'TRUNK-NETWORK' }),
};
