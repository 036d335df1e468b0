/** The page of plan/surroundings-name-repeated. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { VCENTERS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Two vCenters or two regions have the same name.',
  why: 'People and commands identify them by name, which must be unique.',
  source: 'Technical overview 1.1, Deployment architecture for ESX',
  byHand: 'only you know the right name.',
  ...example(VCENTERS, { good: 'name: vcenter2', bad: 'name: vcenter1' }),
};
