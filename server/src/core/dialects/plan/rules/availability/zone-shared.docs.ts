/** The page of plan/zone-shared. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { NODES } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Two members of a cluster are in one failure zone, although there are as many zones as members.',
  why: 'What fails together takes both members along. Of three controllers, one that is left has no majority, and the cloud stops.',
  source: 'Technical overview 1.1, Deployment architecture, overcloud: three controllers with HA',
  byHand: 'only a person knows in which zone the machine is.',
  ...example(NODES, {
    good: 'name: ctl2, role: controllers, zone: zone2',
    bad: 'name: ctl2, role: controllers, zone: zone1',
  }),
};
