/** The roles, certificates and outside names of load balancers. */

import type { Value } from '../../../../model/value.js';
import type { Balancer } from '../../simulation/load-balancers.js';

export const PUBLIC = 'public';

/** Values that two load balancers share, over all control planes. */
export function* shared(
  balancers: readonly Balancer[],
  valuesOf: (balancer: Balancer) => readonly Value<string>[],
) {
  const first = new Map<string, { readonly balancer: Balancer; readonly value: Value<string> }>();
  for (const balancer of balancers) {
    for (const value of valuesOf(balancer)) {
      const before = first.get(value.value);
      if (!before) first.set(value.value, { balancer, value });
      else if (before.balancer !== balancer)
        yield { again: value, first: before, taken: new Set(first.keys()) };
    }
  }
}
