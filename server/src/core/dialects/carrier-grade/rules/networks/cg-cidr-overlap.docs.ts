/** The page of `carrier-grade/cg-cidr-overlap`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnets of two logical networks overlap.',
  why: 'Each logical network is a VLAN with its own subnet; an address in two of them leads to one of the two at random.',
  source: 'Technical overviews of Carrier Grade, table of networks; address arithmetic',
  ...cloudExample({ [`${NETWORKS}.2.network-address.cidr`]: '10.40.0.0/16' }),
};
