/** What the rules of plans look at: a plan is one file, and small. */
import { eachOf, type Over, theModel } from '../../../rules/rule.js';
import type { Overcloud, Plan, PlanNetwork } from '../model/plan-model.js';

/** The plan as a whole. */
export const thePlan: Over<Plan, readonly [Plan]> = theModel<Plan>();

/** Each network, the physical ones first. */
export const eachNetwork: Over<Plan, readonly [PlanNetwork, Plan]> = eachOf((plan: Plan) => plan.networks);

export const eachVirtualNetwork: Over<Plan, readonly [PlanNetwork, Plan]> = eachOf(
  (plan: Plan) => plan.virtual.networks,
);

/** The overcloud, of plans that have one. */
export const theOvercloud: Over<Plan, readonly [Overcloud, Plan]> = eachOf(({ deployment }: Plan) =>
  deployment?.overcloud ? [deployment.overcloud] : [],
);
