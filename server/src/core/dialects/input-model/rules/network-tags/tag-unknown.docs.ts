/** The page of `input-model/tag-unknown`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'No component that runs in the cloud uses a tag.',
  why: 'The tag has no effect: it is misspelt, or its component is missing.',
  source: SOURCE,
  bad: tagsExample(['neutron.network.vxlan']),
  good: tagsExample(['neutron.networks.vxlan']),
};
