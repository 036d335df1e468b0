/** The page of `carrier-grade/cg-logical-network-name`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A logical network has a name that is not one of the product.',
  why: 'Services find their networks by name; a network of another name carries nothing.',
  source: 'Sample environment files; technical overviews of Carrier Grade, table of networks',
  ...cloudExample({ [`${NETWORKS}.2.name`]: 'block-store' }),
};
