/** The page of `input-model/tag-external-bridge-useless`. */

import { EXTERNAL_BRIDGE_TAG } from '../../../../architecture/clm-network-tags.js';
import type { RuleDocs } from '../../../../rules/rule.js';
import { planeText, usualComponents } from '../control-planes/examples.js';
import { tagsExample, vlanTag } from './examples.js';

const ROUTED = {
  'data/control_plane.yml': planeText({
    components: [...usualComponents, 'neutron-openvswitch-agent', 'neutron-l3-agent'],
  }),
};

export const docs: RuleDocs = {
  summary: 'A network group has the tag of the bridge to the outside, which does nothing since release 8.',
  why: 'Routers reach the outside through a provider network since SUSE OpenStack Cloud 8. A model that counts on the tag has an external network without a wire.',
  source: 'Reports of users of SUSE OpenStack Cloud 8, and the answers that they got',
  byHand: 'which physical network the external network is on is for the operator to say.',
  bad: tagsExample([EXTERNAL_BRIDGE_TAG], [], ROUTED),
  good: tagsExample([vlanTag()], [], ROUTED),
  options: { 'inputModel.generation': 'soc8' },
};
