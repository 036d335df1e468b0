/** The page of `carrier-grade/cg-machine-model-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { BONDED, PLACE } from './ports-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine-port-map is for a model that no server of the node type is.',
  why: 'A server takes the ports of the entry for its own vendor and model; without one its interfaces are not set up.',
  source: 'Sample files environment.json and node-provision.json: vendor and model must be the same',
  ...cloudExample(
    { [PLACE]: BONDED, [`${PLACE}.machine-port-map.0.model`]: 'ProLiant DL380 Gen9' },
    { [PLACE]: BONDED },
  ),
};
