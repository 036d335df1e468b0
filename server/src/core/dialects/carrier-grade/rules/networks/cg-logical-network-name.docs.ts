/** The page of `carrier-grade/cg-logical-network-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The name of a logical network is unknown to the product.',
  why: 'Services find their networks by name. A network with another name is not used.',
  source: 'Sample environment files; technical overviews of Carrier Grade, table of networks',
  ...cloudExample({ [`${NETWORKS}.2.name`]: 'block-store' }),
};
