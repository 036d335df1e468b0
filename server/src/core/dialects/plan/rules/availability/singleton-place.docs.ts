/** The page of plan/singleton-place. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { AVAILABILITY } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'A service that runs once is planned on a machine that does not run it.',
  why: 'EON, Sirius, logging and monitoring run on the undercloud only, and services of users in the overcloud only. With the wrong place in the plan, the wrong machine may be restored.',
  source: 'Technical overview 1.1, table Services',
  ...example(AVAILABILITY, {
    good: 'service: sherpa, runs-on: overcloud-management-controller, restored-from: overcloud-management-controller',
    bad: 'service: sirius, runs-on: overcloud-management-controller, restored-from: overcloud-management-controller',
  }),
};
