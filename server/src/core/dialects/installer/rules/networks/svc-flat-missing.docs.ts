/** The page of `installer/svc-flat-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { network } from './about-svc-names.js';

export const docs: RuleDocs = {
  summary: `The flat networks lack \`${network}\`.`,
  why: 'The Service network is created as a flat network with this name. Neutron rejects a flat network that is not in the list.',
  source: 'JSON page 1.1, section svc',
  ...kvmExample({ 'svc.overcloud_flat_networks': 'svcnet' }),
};
