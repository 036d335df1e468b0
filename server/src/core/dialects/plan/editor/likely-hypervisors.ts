/** What runs the cloud of a plan that does not say so: first what more of the plan is for. */
import { type Hypervisor, hypervisors } from '../../../architecture/products.js';
import { hypervisorSigns } from '../model/hypervisor-signs.js';
import type { Plan } from '../model/plan-model.js';

export function likelyHypervisors(plan: Plan): readonly Hypervisor[] {
  const signs = hypervisorSigns(plan);
  return hypervisors.toSorted((a, b) => signs[b] - signs[a]);
}
