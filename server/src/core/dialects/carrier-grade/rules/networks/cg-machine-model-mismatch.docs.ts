/** The page of `carrier-grade/cg-machine-model-mismatch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { BONDED, PLACE } from './ports-examples.js';

export const docs: RuleDocs = {
  summary: 'A machine-port-map is for a model that no server of the node type has.',
  why: 'A server uses the ports of the entry for its vendor and model. Without one, its interfaces are not set up.',
  source: 'Sample files environment.json and node-provision.json: vendor and model must be the same',
  ...cloudExample(
    { [PLACE]: BONDED, [`${PLACE}.machine-port-map.0.model`]: 'ProLiant DL380 Gen9' },
    { [PLACE]: BONDED },
  ),
};
