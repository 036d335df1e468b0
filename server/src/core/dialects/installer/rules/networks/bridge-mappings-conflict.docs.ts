/** The page of `installer/bridge-mappings-conflict`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary: 'Two keys contain different bridge mappings.',
  why: 'Both `bridge_mappings` and `svc.overcloud_bridge_mappings` set the variable OVERCLOUD_BRIDGE_MAPPINGS. One of the two lists is silently lost.',
  source: 'Mapping table of JSON keys',
  ...kvmExample({ bridge_mappings: 'physnet1:br-ex' }),
};
