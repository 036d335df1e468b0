/** The page of `input-model/tag-required`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, TAGGED } from './connections-examples.js';

export const docs: RuleDocs = {
  summary: 'No network group has a tag that a component of the model requires.',
  why: 'By its definition, the component does not work without the tag.',
  source: SOURCE,
  bad: TAGGED('neutron.networks.vxlan', '        required: Guests are probed through it\n', true),
  good: TAGGED('probe.guest', '        required: Guests are probed through it\n', true),
};
