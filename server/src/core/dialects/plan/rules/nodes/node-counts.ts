/**
 * How many nodes of each role there may be on a hypervisor: one check over the table of roles, each breach with the id
 * that the catalogue gives it. Sums over roles are checked in `node-total.ts`.
 */
import { nodeRoles } from '../../../../architecture/node-roles.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import type { Place } from '../../../../model/source-file.js';
import type { Section } from '../../../../model/value.js';
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo, removeKey } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix, type Rule, type Severity } from '../../../../rules/rule.js';
import type { Deployment, NodeCount, Plan } from '../../model/plan-model.js';
import { changeMistakenHypervisor, isBeside } from '../about-hypervisor.js';
import { isUnfinished, placeOfKey } from '../networks/about-networks.js';
import { theOvercloud } from '../over.js';
import { type Breach, breachOf, type Limits } from './about-node-counts.js';
import { docs } from './node-counts.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  readonly severity: Severity;
  readonly role: string;
  readonly on: readonly Hypervisor[];
  readonly breaches: readonly Breach[];
  /** The end of the message, after `: `. */
  readonly because: string;
}

const BOTH: readonly Hypervisor[] = ['kvm', 'esx'];

const rows: readonly Row[] = [
  {
    id: 'plan/controller-count',
    severity: 'error',
    role: 'controller',
    on: BOTH,
    breaches: ['too few', 'too many'],
    because: 'MySQL, RabbitMQ and HAProxy run as clusters of three',
  },
  {
    id: 'plan/compute-none',
    severity: 'error',
    role: 'compute',
    on: ['kvm'],
    breaches: ['too few'],
    because: 'workload VMs run on compute nodes',
  },
  {
    id: 'plan/compute-on-esx',
    severity: 'error',
    role: 'compute',
    on: ['esx'],
    breaches: ['not here'],
    because: "vCenter provides the hosts; use 'compute-proxies'",
  },
  {
    id: 'plan/swift-starter-count',
    severity: 'warning',
    role: 'swift-storage',
    on: BOTH,
    breaches: ['too few'],
    because: 'object storage must survive the loss of a node',
  },
  {
    id: 'plan/compute-proxies-on-kvm',
    severity: 'error',
    role: 'compute-proxy',
    on: ['kvm'],
    breaches: ['not here'],
    because: 'proxies connect vCenters',
  },
  {
    id: 'plan/proxy-per-vcenter',
    severity: 'error',
    role: 'compute-proxy',
    on: ['esx'],
    breaches: ['too few'],
    because: 'the cloud reaches ESX hosts only through the proxy of their vCenter',
  },
  {
    id: 'plan/vcenter-count',
    severity: 'error',
    role: 'compute-proxy',
    on: ['esx'],
    breaches: ['too many'],
    because: 'EON registers at most three vCenters, each with one proxy',
  },
];

export const nodeCounts: readonly Rule<Plan>[] = rows.map(({ id, severity, role, on, breaches, because }) =>
  defineRule({
    id,
    severity,
    docs: docs[id],
    over: theOvercloud,
    *check({ section, counts }, model) {
      const hypervisor = model.hypervisor?.value;
      const key = nodeRoles.find(({ name }) => name === role)?.planKey;
      if (!hypervisor || !model.deployment || key === undefined || !on.includes(hypervisor)) return;
      const counted = counts.get(key);
      const limits = counted?.role.counts[hypervisor];
      const breach = counted && breachOf(counted.count, limits);
      if (!breach || !breaches.includes(breach) || isStillToCome(model, counted, breach)) return;
      if (breach === 'not here' && isBeside(model, hypervisor === 'kvm' ? 'esx' : 'kvm')) return;
      yield finding(
        placeOfCount(model, model.deployment, key, counted),
        `${messageOf(key, counted, breach, hypervisor, limits)}: ${because}.`,
        {
          fixes: () => [
            // What is written is a sign of the hypervisor only where it has such nodes.
            ...(counted.written && limits
              ? []
              : changeMistakenHypervisor(model, hypervisor === 'kvm' ? 'esx' : 'kvm')),
            ...rightCount(section, key, counted, breach, limits),
          ],
        },
      );
    },
  }),
);

/** What is said otherwise of a plan, or a list in it, that is not written to its end. */
function isStillToCome(plan: Plan, { origin, role, written }: NodeCount, breach: Breach): boolean {
  if (breach !== 'too few') return false;
  if (origin === 'listed') return role.isNode;
  // The number of vCenters says how many proxies there must be.
  const vcenters = plan.surroundings?.vcenters;
  if (written) return !role.isNode && vcenters?.complete === true && vcenters.items.length > 0;
  return isUnfinished(plan);
}

/** Where the count is written; where machines or vCenters are counted, the last of them. */
function placeOfCount(
  { nodes, surroundings }: Plan,
  { section }: Deployment,
  key: string,
  { written, origin, role }: NodeCount,
): Place {
  const listed = role.isNode
    ? nodes.items.filter((node) => node.role?.value === key)
    : (surroundings?.vcenters.items ?? []);
  const last = origin === 'listed' ? listed.at(-1) : undefined;
  return written?.at ?? last?.section.at ?? placeOfKey(section, 'overcloud');
}

function rightCount(
  section: Section,
  key: string,
  { written, origin }: NodeCount,
  breach: Breach,
  limits: Limits,
): readonly Fix[] {
  // Which of the machines that are listed is too many, a person knows.
  if (origin === 'listed') return [];
  if (!limits) return removeKey(section, key);
  const right = breach === 'too few' ? limits.min : limits.max;
  if (!written) return addKey(section, key, right);
  return changeTo(written, right, { title: `Change '${key}' to ${right}` });
}

function messageOf(
  key: string,
  { count = 0, origin }: NodeCount,
  breach: Breach,
  hypervisor: Hypervisor,
  limits: Limits,
): string {
  const title = hypervisorTitle(hypervisor);
  if (breach === 'not here' || !limits) return `'${key}' cannot be used on ${title}`;
  const must =
    limits.min === limits.max
      ? `must be ${limits.min}`
      : breach === 'too few'
        ? `must be at least ${limits.min}`
        : `must be at most ${limits.max}`;
  return origin === 'default'
    ? `'${key}' ${must} on ${title} and is not given`
    : `'${key}' ${must}, not ${count}`;
}
