/** The page of `carrier-grade/cg-esx-port-group-case`. */
import { trunkPortGroup } from '../../../../architecture/carrier-grade-files.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample } from './esx-examples.js';

export const docs: RuleDocs = {
  summary: 'The name of the trunk port group differs from what the installation expects.',
  why: `Names of port groups are compared letter by letter in vSphere, and the one that carries all VLANs must be named '${trunkPortGroup}'.`,
  source: 'Installation page of the KVM + ESX topology, port groups',
  ...esxExample({ 'network.name': 'TRUNK-NETWORK' }),
};
