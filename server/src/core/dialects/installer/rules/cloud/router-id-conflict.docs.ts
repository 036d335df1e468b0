/** The page of `installer/router-id-conflict`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { other, two } from './router-id-examples.js';

export const docs: RuleDocs = {
  summary: 'Two installations on one network have the same virtual router id.',
  why: 'Controllers of both installations then take part in one election, and the virtual addresses of one cloud disappear or move to the other. Files count as two installations when they have one management network and give overcloud nodes different addresses of it.',
  source: 'JSON page 1.1, control_virtual_router_id: unique for each installation on a network',
  bad: two({}, other('202')),
  good: two({}, other('203')),
};
