/** The page of `carrier-grade/cg-wr-pxe-unique`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The network that the KVM region boots from overlaps another one.',
  why: 'It is a separate subnet, with its own addresses and its own DHCP server.',
  source: 'Annotated sample file wr.json',
  ...cloudExample({ [`${WR}.pxeboot_cidr`]: '10.40.3.0/24' }),
};
