/** The page of `input-model/tag-expected`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, TAGGED } from './connections-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group has a tag that a component of the model expects.',
  why: 'By its definition, the component should have a network group with the tag.',
  source: SOURCE,
  bad: TAGGED('neutron.networks.vxlan', '        expected: Guests are probed through it\n', true),
  good: TAGGED('probe.guest', '        expected: Guests are probed through it\n', true),
};
