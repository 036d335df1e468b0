/** The page of `carrier-grade/cg-start-outside`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The first assigned address is not a host of the subnet.',
  why: 'Nodes get addresses from start-address on. Outside the subnet, or with its first or last address, they cannot reach other hosts.',
  source: 'Sample environment files; a published one has this mistake',
  ...cloudExample({ [`${NETWORKS}.2.network-address.start-address`]: '174.16.73.120' }),
};
