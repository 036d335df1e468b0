/**
 * How many nodes of each role there may be on a hypervisor: one check over the table of roles, each breach with the id
 * that the catalogue gives it. Sums over roles are checked in `node-total.ts`.
 */

import { nodeRoles } from '../../../../architecture/node-roles.js';
import { type Hypervisor, hypervisorTitle } from '../../../../architecture/products.js';
import {
  defineRule,
  type Rule,
  type RuleContext,
  type RuleDocs,
  type Severity,
} from '../../../../rules/rule.js';
import { esxPlan, example, kvmPlan } from '../../examples.js';
import type { NodeCount, Overcloud, Plan } from '../../model/plan-model.js';
import { addKey, ownEntry, removeKeys, replaceValue } from '../fixes.js';
import { placeOfKey } from '../networks/about-networks.js';

type Breach = 'too few' | 'too many' | 'not here';

interface Row {
  readonly id: `plan/${string}`;
  readonly severity: Severity;
  readonly role: string;
  readonly on: readonly Hypervisor[];
  readonly breaches: readonly Breach[];
  /** The end of the message, after `: `, with its table. */
  readonly because: string;
  readonly docs: RuleDocs;
}

const MATRIX = 'Support matrix 1.1, table Bare-metal systems';
const BOTH: readonly Hypervisor[] = ['kvm', 'esx'];

const rows: readonly Row[] = [
  {
    id: 'plan/controller-count',
    severity: 'error',
    role: 'controller',
    on: BOTH,
    breaches: ['too few', 'too many'],
    because:
      'MySQL, RabbitMQ and HAProxy are clusters of exactly three (row OvercloudControl of the bare-metal systems table)',
    docs: {
      summary: 'The overcloud does not have exactly three controllers.',
      why: 'The clusters of MySQL and RabbitMQ keep working through the failure of one of three controllers. With fewer there is no majority left, and the installer deploys no other number.',
      source: `${MATRIX}, row OvercloudControl`,
      ...example(kvmPlan, { good: 'controllers: 3', bad: 'controllers: 2' }),
    },
  },
  {
    id: 'plan/compute-none',
    severity: 'error',
    role: 'compute',
    on: ['kvm'],
    breaches: ['too few'],
    because: 'workload VMs run on them (row OvercloudCompute of the bare-metal systems table)',
    docs: {
      summary: 'A KVM plan has no compute node.',
      why: 'On KVM the VMs of the workload run on compute nodes. Without one the cloud can start no VM.',
      source: `${MATRIX}, row OvercloudCompute`,
      ...example(kvmPlan, { good: 'compute: 4', bad: 'compute: 0' }),
    },
  },
  {
    id: 'plan/compute-on-esx',
    severity: 'error',
    role: 'compute',
    on: ['esx'],
    breaches: ['not here'],
    because: 'vCenter brings its own hosts, and a compute proxy speaks for each vCenter',
    docs: {
      summary: 'An ESX plan has compute nodes.',
      why: 'On ESX the VMs of the workload run on the hosts of a vCenter, which Helion reaches through a compute proxy. KVM compute nodes do not exist there.',
      source: 'Technical overview 1.1, Deployment architecture for ESX',
      ...example(esxPlan, {
        good: '    compute-proxies: 1\n',
        bad: '    compute: 4\n    compute-proxies: 1\n',
      }),
    },
  },
  {
    id: 'plan/swift-starter-count',
    severity: 'warning',
    role: 'swift-storage',
    on: BOTH,
    breaches: ['too few'],
    because:
      'object storage starts with two nodes, so that it outlives one of them (row OvercloudSwiftStorage of the bare-metal systems table)',
    docs: {
      summary: 'The overcloud has fewer than two Swift storage nodes to start with.',
      why: 'Swift starts on two nodes, so that images, backups and objects outlive the failure of one. With a single node they do not.',
      source: `${MATRIX}, row OvercloudSwiftStorage`,
      ...example(kvmPlan, { good: 'swift-storage: 2', bad: 'swift-storage: 1' }),
    },
  },
  {
    id: 'plan/compute-proxies-on-kvm',
    severity: 'error',
    role: 'compute-proxy',
    on: ['kvm'],
    breaches: ['not here'],
    because: 'a compute proxy speaks for a vCenter, and KVM has none',
    docs: {
      summary: 'A KVM plan has compute proxies.',
      why: 'A compute proxy makes the clusters of a vCenter look like compute nodes. On KVM there is no vCenter for it to speak to.',
      source: 'Technical overview 1.1, Deployment architecture for ESX: one compute proxy per vCenter',
      ...example(kvmPlan, {
        good: '    vsa-storage: 3\n',
        bad: '    vsa-storage: 3\n    compute-proxies: 1\n',
      }),
    },
  },
  {
    id: 'plan/proxy-per-vcenter',
    severity: 'error',
    role: 'compute-proxy',
    on: ['esx'],
    breaches: ['too few'],
    because: 'there is one for each vCenter, and the cloud reaches its ESX hosts only through them',
    docs: {
      summary: 'An ESX plan has no compute proxy.',
      why: 'Nova reaches the clusters of a vCenter only through the compute proxy of that vCenter. Without one the cloud can start no VM.',
      source: 'Technical overview 1.1, Deployment architecture for ESX: one compute proxy per vCenter',
      ...example(esxPlan, { good: 'compute-proxies: 1', bad: 'compute-proxies: 0' }),
    },
  },
  {
    id: 'plan/vcenter-count',
    severity: 'error',
    role: 'compute-proxy',
    on: ['esx'],
    breaches: ['too many'],
    because: 'there is one for each vCenter, and EON registers at most three vCenters',
    docs: {
      summary: 'An ESX plan has compute proxies for more than three vCenters.',
      why: 'EON registers at most three vCenters. A proxy for a fourth one would have nothing to speak for.',
      source: 'EON 1.1, registering a vCenter: at most three',
      ...example(esxPlan, { good: 'compute-proxies: 1', bad: 'compute-proxies: 4' }),
    },
  },
];

export const nodeCounts: readonly Rule<Plan>[] = rows.map((row) =>
  defineRule<Plan>({
    id: row.id,
    severity: row.severity,
    docs: row.docs,
    check: (context) => checkRow(context, row),
  }),
);

function checkRow({ file, model, report }: RuleContext<Plan>, row: Row): void {
  const hypervisor = model.hypervisor?.value;
  const overcloud = model.deployment?.overcloud;
  const key = nodeRoles.find((role) => role.name === row.role)?.planKey;
  if (!hypervisor || !overcloud || key === undefined || !row.on.includes(hypervisor)) return;
  const counted = overcloud.counts.get(key);
  const { count } = counted ?? {};
  if (!counted || count === undefined) return;
  const limits = counted.role.counts[hypervisor];
  const breach = breachOf(count, limits);
  if (!breach || !row.breaches.includes(breach)) return;
  report({
    at: counted.written?.at ?? placeOfKey(model, model.deployment.section, 'overcloud'),
    message: `${messageOf(key, counted, breach, hypervisor, limits)}: ${row.because}.`,
    fixes: () => {
      if (!limits) return removeKeys(file, overcloud.section, [key], `Remove '${key}'`);
      const right = breach === 'too few' ? limits.min : limits.max;
      return setCount(file, overcloud, key, counted, right);
    },
  });
}

type Limits = NodeCount['role']['counts'][Hypervisor];

function breachOf(count: number, limits: Limits): Breach | undefined {
  if (!limits) return count > 0 ? 'not here' : undefined;
  if (count < limits.min) return 'too few';
  return count > limits.max ? 'too many' : undefined;
}

function messageOf(
  key: string,
  { count = 0, origin }: NodeCount,
  breach: Breach,
  hypervisor: Hypervisor,
  limits: Limits,
): string {
  const title = hypervisorTitle(hypervisor);
  if (breach === 'not here' || !limits) return `'${key}' has no place on ${title}`;
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

function setCount(
  file: RuleContext<Plan>['file'],
  overcloud: Overcloud,
  key: string,
  { written }: NodeCount,
  right: number,
) {
  if (written) return replaceValue(file, written, right, `Change '${key}' to ${right}`);
  if (ownEntry(overcloud.section, key)) return [];
  return addKey(file, overcloud.section, key, right, `Add '${key}: ${right}'`);
}
