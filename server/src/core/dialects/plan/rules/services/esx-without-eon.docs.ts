/** The page of `plan/esx-without-eon`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { esxPlan, example } from '../../examples.js';
import { SOURCE } from './eon-examples.js';

export const docs: RuleDocs = {
  summary: 'An ESX plan does not list EON among the services of the undercloud.',
  why: 'Only EON registers vCenters and activates their clusters. Without it the ESX hosts never become part of the cloud.',
  source: SOURCE,
  ...example(esxPlan, { good: '[sherpa, eon, sirius,', bad: '[sherpa, sirius,' }),
};
