/** The page of `carrier-grade/cg-wr-vswitch`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { WR } from './wr-examples.js';

export const docs: RuleDocs = {
  summary: 'The virtual switch does not fit the nodes of the cloud.',
  why: 'The switch nuage_vrs belongs to Distributed Cloud Networking: without DCN nodes nothing controls it, and with DCN nodes no other switch joins the overlay.',
  source:
    'Sample files wr.json; annotated sample. The key came with release 2.0: a cloud of 1.1, and one of unknown release, needs none',
  ...cloudExample({ [`${WR}.vswitch_type`]: undefined }),
};
