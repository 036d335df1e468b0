/** The management processors of the machines have addresses of the plan's IPMI network. */
import type { Cloud } from '../../model/cloud.js';
import { formatAddress } from '../../net/address.js';
import { cidrContains, formatCidr } from '../../net/cidr.js';
import { finding, related } from '../kit/finding.js';
import { defineRule, type Report, type Rule } from '../rule.js';
import { fileName } from './about-clouds.js';
import { matchesOf } from './about-machines.js';
import { docs } from './management-processors-outside.docs.js';
import { thePlanAnd } from './over.js';

const rows = [
  { id: 'baremetal/plan-ipmi-differs', dialect: 'installer' },
  { id: 'carrier-grade/plan-ipmi-differs', dialect: 'carrier-grade' },
  { id: 'input-model/plan-ipmi-differs', dialect: 'input-model' },
] as const;

export const managementProcessorsOutside: readonly Rule<readonly Cloud[]>[] = rows.map(({ id, dialect }) =>
  defineRule({ id, severity: 'warning', docs: docs[id], over: thePlanAnd(dialect), check: outside }),
);

/** How many other machines are shown with the first one. */
const SHOWN = 20;

function* outside(plan: Cloud, other: Cloud): Iterable<Report> {
  const cidr = plan.networks.ipmi?.cidr;
  if (!cidr) return;
  const known = addressesKnown(plan, other);
  const all = (other.managed ?? []).filter(({ value }) => !cidrContains(cidr.value, value));
  const [first, ...others] = all.filter(({ value }) => !known.has(formatAddress(value)));
  const at = first?.at();
  if (!first || !at) return;
  const who = others.length > 0 ? ` and ${others.length} more are` : ' is';
  yield finding(
    at,
    `${formatAddress(first.value)}${who} outside ${formatCidr(cidr.value)}, the IPMI network of the plan '${fileName(plan.uri)}'.`,
    {
      related: [
        related(cidr.at, `The plan has the IPMI network ${formatCidr(cidr.value)}.`),
        ...others
          .slice(0, SHOWN)
          .map(({ value, at }) => related(at(), `${formatAddress(value)} is outside.`)),
      ],
    },
  );
}

/** Addresses of machines for which the plan has an address of its own: that one is compared, and judged in the plan. */
function addressesKnown(plan: Cloud, other: Cloud): ReadonlySet<string> {
  const known = new Set<string>();
  for (const [planned, built] of matchesOf(plan, other).pairs)
    if (planned.bmc && built.bmc) known.add(formatAddress(built.bmc.value));
  return known;
}
