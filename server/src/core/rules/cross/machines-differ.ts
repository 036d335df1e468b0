/** The machines of a plan and those of other lists are the same machines, with the same addresses and roles. */
import type { Cloud, ListedMachine } from '../../model/cloud.js';
import { formatAddress, sameAddress } from '../../net/address.js';
import { finding, related } from '../kit/finding.js';
import { defineRule, type Report, type Rule } from '../rule.js';
import { compare, fileName } from './about-clouds.js';
import { matchesOf } from './about-machines.js';
import { docs } from './machines-differ.docs.js';
import { thePlanAnd } from './over.js';

interface Row {
  readonly id: keyof typeof docs;
  readonly dialect: Exclude<Cloud['dialect'], 'plan'>;
  readonly check: (plan: Cloud, other: Cloud) => Iterable<Report>;
}

const rows: readonly Row[] = [
  { id: 'baremetal/plan-machine-differs', dialect: 'installer', check: differences },
  { id: 'baremetal/plan-machine-unknown', dialect: 'installer', check: unknown },
  { id: 'baremetal/plan-machine-missing', dialect: 'installer', check: missing },
  { id: 'carrier-grade/plan-machine-differs', dialect: 'carrier-grade', check: differences },
  { id: 'input-model/plan-machine-differs', dialect: 'input-model', check: differences },
];

export const machinesDiffer: readonly Rule<readonly Cloud[]>[] = rows.map(({ id, dialect, check }) =>
  defineRule({ id, severity: 'warning', docs: docs[id], over: thePlanAnd(dialect), check }),
);

/** How many other machines are shown with the first one. */
const SHOWN = 20;

function* differences(plan: Cloud, other: Cloud): Iterable<Report> {
  for (const [planned, built] of matchesOf(plan, other).pairs) {
    const isSame = planned.mac && planned.mac.value === built.mac?.value;
    const address = built.bmc && formatAddress(built.bmc.value);
    const who = `of the machine '${isSame ? planned.mac.value : address}'`;
    yield* compare(
      (a, b) => a === b,
      [{ what: `the MAC address ${who}`, plan: planned.mac, other: built.mac }],
    );
    yield* compare(sameAddress, [{ what: `the BMC address ${who}`, plan: planned.bmc, other: built.bmc }]);
    yield* compare(
      (a, b) => a === b || (built.alsoRoles ?? []).includes(a),
      [{ what: `the role ${who}`, plan: planned.role, other: built.role }],
    );
  }
}

const macs = (machines: readonly ListedMachine[]) => machines.flatMap(({ mac }) => mac ?? []);

/** The first machine of the file that the plan has not, with the others beside it. */
function* unknown(plan: Cloud, other: Cloud): Iterable<Report> {
  if (!plan.machines?.complete) return;
  const matches = matchesOf(plan, other);
  const [first, ...more] = macs(matches.extra);
  const [any] = macs(plan.machines.items);
  if (!first || !any) return;
  const who = more.length > 0 ? `'${first.value}' and ${more.length} more` : `'${first.value}'`;
  yield finding(first.at, `Unknown machine ${who}: not among 'nodes' of the plan '${fileName(plan.uri)}'.`, {
    related: [
      related(any.at, 'The plan lists its machines here.'),
      ...more.slice(0, SHOWN).map(({ at, value }) => related(at, `'${value}' is not in the plan.`)),
      ...macs(matches.missing)
        .slice(0, SHOWN)
        .map(({ at, value }) => related(at, `The plan's '${value}' is not in the file.`)),
    ],
  });
}

/** The first machine of the plan that the file has not. Where the file has others in their places, these are told instead. */
function* missing(plan: Cloud, other: Cloud): Iterable<Report> {
  const { machines } = other;
  if (!machines?.complete) return;
  const matches = matchesOf(plan, other);
  if (matches.extra.length > 0) return;
  const away = matches.missing.filter(({ role }) => role?.value !== 'compute-proxies');
  const [first, ...more] = macs(away).filter(({ value }) => !machines.removed?.includes(value));
  const [any] = macs(machines.items);
  if (!first || !any) return;
  const who = more.length > 0 ? `'${first.value}' and ${more.length} more are` : `'${first.value}' is`;
  yield finding(first.at, `Machine ${who} missing in '${fileName(any.at.file.uri)}'.`, {
    related: [
      related(any.at, 'The machines of the installer are listed here.'),
      ...more.slice(0, SHOWN).map(({ at, value }) => related(at, `'${value}' is also missing.`)),
    ],
  });
}
