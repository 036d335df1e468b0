/** The page of `input-model/tag-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'No component that runs in the cloud knows a tag.',
  why: 'The tag does nothing: either it is misspelt, or the component is not there.',
  source: SOURCE,
  bad: tagsExample(['neutron.network.vxlan']),
  good: tagsExample(['neutron.networks.vxlan']),
};
