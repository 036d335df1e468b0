/** The page of plan/surroundings-name-repeated. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { example } from '../../examples.js';
import { VCENTERS } from '../addresses/section-examples.js';

export const docs: RuleDocs = {
  summary: 'Two vCenters or two regions have the same name.',
  why: 'The name is what people and commands call them by. One of two with the same name cannot be chosen.',
  source: 'Technical overview 1.1, Deployment architecture for ESX',
  byHand: 'only a person knows the right name.',
  ...example(VCENTERS, { good: 'name: vcenter2', bad: 'name: vcenter1' }),
};
