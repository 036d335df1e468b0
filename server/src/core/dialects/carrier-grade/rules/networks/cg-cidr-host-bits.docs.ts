/** The page of `carrier-grade/cg-cidr-host-bits`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'The address of a subnet has host bits set.',
  why: 'Before the slash is the first address of the subnet; tools either reject anything else or quietly use the subnet of the address.',
  source: 'RFC 4632, section 3.1',
  ...cloudExample({ [`${NETWORKS}.0.network-address.cidr`]: '10.40.3.1/24' }),
};
