/** The page of `carrier-grade/cg-logical-required`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { cloudExample } from '../../examples.js';
import { NETWORKS } from './networks-examples.js';

export const docs: RuleDocs = {
  summary: 'A node type lacks a network that it needs.',
  why: 'Controllers speak to each other on management, answer on api and reach volumes on blockstore; a DCN node joins the data center and the tenant underlay.',
  source: 'Sample environment files of Carrier Grade 1.1 and 2.0',
  ...cloudExample({ [`${NETWORKS}.2`]: undefined }),
};
