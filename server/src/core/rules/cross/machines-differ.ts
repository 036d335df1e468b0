/** The machines of a plan and the lines of baremetal.csv are the same machines: those with one MAC address. */
import type { Cloud } from '../../model/cloud.js';
import { sameAddress } from '../../net/address.js';
import { finding, related } from '../kit/finding.js';
import { defineRule, type Report, type Rule } from '../rule.js';
import { compare, fileName } from './about-clouds.js';
import { docs } from './machines-differ.docs.js';
import { thePlanAnd } from './over.js';

export const machinesDiffer: readonly Rule<readonly Cloud[]>[] = [
  defineRule({
    id: 'baremetal/plan-machine-differs',
    severity: 'warning',
    docs: docs['baremetal/plan-machine-differs'],
    over: thePlanAnd('installer'),
    check: differences,
  }),
  defineRule({
    id: 'baremetal/plan-machine-unknown',
    severity: 'warning',
    docs: docs['baremetal/plan-machine-unknown'],
    over: thePlanAnd('installer'),
    check: unknown,
  }),
];

function* differences(plan: Cloud, other: Cloud): Iterable<Report> {
  const planned = new Map((plan.machines?.items ?? []).map((machine) => [machine.mac.value, machine]));
  for (const { mac, bmc, role } of other.machines?.items ?? []) {
    const same = planned.get(mac.value);
    const who = `of the machine '${mac.value}'`;
    yield* compare(sameAddress, [{ what: `the BMC address ${who}`, plan: same?.bmc, other: bmc }]);
    yield* compare((a, b) => a === b, [{ what: `the role ${who}`, plan: same?.role, other: role }]);
  }
}

/** The first machine of the file that the plan has not, with the others beside it. */
function* unknown(plan: Cloud, other: Cloud): Iterable<Report> {
  if (!plan.machines?.complete) return;
  const planned = new Set(plan.machines.items.map(({ mac }) => mac.value));
  const extra = (other.machines?.items ?? []).filter(({ mac }) => !planned.has(mac.value));
  const [first, ...more] = extra;
  const [any] = plan.machines.items;
  if (!first || !any) return;
  const who = more.length > 0 ? `'${first.mac.value}' and ${more.length} more` : `'${first.mac.value}'`;
  yield finding(
    first.mac.at,
    `Unknown machine ${who}: not among 'nodes' of the plan '${fileName(plan.uri)}'.`,
    {
      related: [
        related(any.mac.at, 'The plan lists its machines here.'),
        ...more.slice(0, 20).map(({ mac }) => related(mac.at, `'${mac.value}' is not in the plan.`)),
      ],
    },
  );
}
