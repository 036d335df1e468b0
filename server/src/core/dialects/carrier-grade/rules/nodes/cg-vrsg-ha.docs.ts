/** The page of `carrier-grade/cg-vrsg-ha`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'High availability of the overlay is on, but there are not two VRG nodes.',
  why: 'With vsc_ha_enabled each part of the overlay has a partner; a lone gateway is still a single point of failure.',
  source: 'Installation page of the template memphis',
  ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.count': 1 }),
};
