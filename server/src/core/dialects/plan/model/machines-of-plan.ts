/** The machines that a plan lists, in the words that other lists can be compared by. */
import type { ListedMachines } from '../../../model/cloud.js';
import { formatAddress } from '../../../net/address.js';
import type { Plan } from './plan-model.js';

/** Undefined where the plan lists none. */
export function machinesOfPlan({ nodes, broken }: Plan): ListedMachines | undefined {
  if (nodes.state !== 'written') return undefined;
  const items = nodes.items.flatMap(({ mac, bmc, role }) =>
    mac
      ? [
          {
            mac: { ...mac, value: mac.value.toLowerCase().replaceAll('-', ':') },
            ...(bmc && { bmc: { ...bmc, print: formatAddress } }),
            ...(role && { role: { ...role, print: String } }),
          },
        ]
      : [],
  );
  return { items, complete: nodes.complete && !broken && items.length === nodes.items.length };
}
