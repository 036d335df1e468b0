/** The page of `input-model/network-tagged-provider-vlan`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { VLAN } from './about-tagging.js';
import { networkExample, neutronGroup } from './examples.js';
import { SOURCE } from './networks-examples.js';

function vlanTag(): string {
  return `tags:\n  - ${VLAN}:\n      provider-physical-network: physnet1`;
}

export const docs: RuleDocs = {
  summary: 'A network of a group for provider VLANs is tagged.',
  why: 'Neutron adds the tags of the provider networks; the network below them must be untagged.',
  source: SOURCE,
  bad: networkExample('vlanid: 101', neutronGroup(vlanTag())),
  good: networkExample('tagged-vlan: false', neutronGroup(vlanTag())),
};
