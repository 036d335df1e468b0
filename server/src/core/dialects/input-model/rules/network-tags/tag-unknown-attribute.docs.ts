/** The page of `input-model/tag-unknown-attribute`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { SOURCE, tagsExample } from './examples.js';

export const docs: RuleDocs = {
  summary: 'A tag has an unknown attribute.',
  why: 'The attribute is ignored, so a misspelt one leaves its setting at the default.',
  source: SOURCE,
  bad: tagsExample(['neutron.networks.vxlan:\n    tenant-vlan-id-range: "1001:2000"']),
  good: tagsExample(['neutron.networks.vxlan:\n    tenant-vxlan-id-range: "1001:2000"']),
};
