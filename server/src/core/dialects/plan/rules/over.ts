/** What the rules of plans look at: a plan is one file, and small. */
import { type Over, theModel } from '../../../rules/rule.js';
import type { Plan } from '../model/plan-model.js';

export const thePlan: Over<Plan, readonly [Plan]> = theModel<Plan>();
