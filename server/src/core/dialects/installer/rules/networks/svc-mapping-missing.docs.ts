/** The page of `installer/svc-mapping-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { needed } from './about-svc-names.js';

export const docs: RuleDocs = {
  summary: `The bridge mappings lack \`${needed}\`.`,
  why: 'The installer creates this bridge for the Service network and expects this name. Without the mapping, Neutron cannot connect ports of the Service network.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ 'svc.overcloud_bridge_mappings': 'physnet1:br-ex' }),
};
