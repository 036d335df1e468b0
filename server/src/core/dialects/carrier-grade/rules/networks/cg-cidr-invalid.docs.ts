/** The page of `carrier-grade/cg-cidr-invalid`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The subnet of a logical network is not written in CIDR notation.',
  why: 'A subnet is its first address, a slash and the number of bits of its prefix, without spaces: 10.40.3.0/24.',
  source: 'RFC 4632; an early published file has a space before the slash',
  ...cloudExample({ [`${NETWORKS}.0.network-address.cidr`]: '10.40.3.0 /24' }),
};
