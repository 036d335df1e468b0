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
  summary: 'A network group has the tag of the external bridge, which has no effect since release 8.',
  why: 'Since SUSE OpenStack Cloud 8, routers reach the outside through a provider network. In a model that relies on the tag, the external network is not connected.',
  source: 'Reports of users of SUSE OpenStack Cloud 8, and the answers to them',
  byHand: 'only the operator knows on which physical network the external network is.',
  bad: tagsExample([EXTERNAL_BRIDGE_TAG], [], ROUTED),
  good: tagsExample([vlanTag()], [], ROUTED),
  options: { 'inputModel.generation': 'soc8' },
};
