/** The page of `input-model/tag-physnet-multiple`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample, vlanTag } from './examples.js';

export const docs: RuleDocs = {
  summary: 'The tags of a network group name two physical networks.',
  why: 'A group is one bridge on each server, so it can be only one physical network.',
  source: SOURCE,
  bad: tagsExample([vlanTag(), 'neutron.networks.flat:\n    provider-physical-network: physnet2']),
  good: tagsExample([vlanTag(), 'neutron.networks.flat:\n    provider-physical-network: physnet1']),
};
