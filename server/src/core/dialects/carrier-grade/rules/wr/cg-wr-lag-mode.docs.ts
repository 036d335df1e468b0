/** The page of `carrier-grade/cg-wr-lag-mode`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { INTERFACE } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The mode of link aggregation is not 4.',
  why: 'Mode 4 (802.3ad) is the only one that the management network may have.',
  source: 'Annotated sample file wr.json',
  ...cloudExample({
    [`${INTERFACE}.lag_interface`]: 'Y',
    [`${INTERFACE}.lag_mode`]: 1,
    [`${INTERFACE}.interface_ports.1`]: 'eth1',
  }),
};
