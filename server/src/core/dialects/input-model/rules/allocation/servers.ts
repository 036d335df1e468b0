/** Clusters and resource groups that need other servers than there are. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import { replaceScalar } from '../../../../syntax/rewrite.js';
import type { Fleet } from '../../model/fleet.js';
import type { Frame } from '../../model/frame.js';
import { allocationColumns, allocationOf, type Share } from '../../simulation/allocation.js';
import { type Pool, poolsOf } from '../../simulation/allocation-pools.js';
import { componentDefinitions } from '../../simulation/component-definitions.js';
import { planeText, usualComponents } from '../control-planes/examples.js';
import { finding, fleetRule, type ModelRule } from '../define.js';
import { serversExample } from './examples.js';

const SOURCE = 'Ardana configuration processor, allocation of servers';

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

const titleOf = ({ group }: Pool) =>
  `the ${group.kind === 'cluster' ? 'cluster' : 'resource group'} '${group.name ?? ''}'`;

const allocTooFewServers = fleetRule({
  id: 'input-model/alloc-too-few-servers',
  severity: 'error',
  columns: allocationColumns,
  docs: {
    summary: 'There are fewer servers for a cluster or resource group than it needs.',
    why: 'Servers are taken by their role, from the failure zones of the group and from among the servers without a server group. A cluster needs one at least, a resource group as many as its `min-count` says.',
    source: SOURCE,
    bad: serversExample(planeText().replace('member-count: 1', 'member-count: 3'), [{}, {}]),
    good: serversExample(planeText().replace('member-count: 1', 'member-count: 3'), [{}, {}, {}]),
  },
  *check(fleet, frame) {
    const { pools } = poolsOf(frame);
    for (const { pool: index, candidates, atMost } of allocationOf(fleet, frame)?.shares ?? []) {
      const pool = pools[index];
      if (!pool || atMost >= pool.min) continue;
      // A role that is not there is reported as such.
      if (pool.roles.every((role) => frame.isKnown('server-role', role) !== true)) continue;
      yield finding(pool.countAt, tooFew(pool, candidates.length, atMost), {
        fixes: () => lower(pool, atMost),
      });
    }
  },
});

function tooFew(pool: Pool, candidates: number, atMost: number): string {
  const { roles, zones, min } = pool;
  const where = zones.length > 0 ? ` in ${quoted(zones)}` : '';
  const servers = candidates === 1 ? 'one server' : `${candidates} servers`;
  const needs = `${titleOf(pool)} needs ${min === 1 ? 'one server' : `${min} servers`}`;
  const left = atMost === 0 ? 'none' : atMost === 1 ? 'one' : atMost;
  if (atMost < candidates)
    return `${capital(needs)}, but of the ${servers} with the role ${quoted(roles)}${where} others that come first leave ${left}.`;
  const there = candidates === 0 ? 'is none' : candidates === 1 ? 'is one' : `are ${candidates}`;
  return `${capital(needs)}, but there ${there} with the role ${quoted(roles)}${where}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function lower({ countAt, countKey, group }: Pool, atMost: number): Fix[] {
  const { node, file } = countAt;
  if (countKey === undefined || node.type !== 'scalar' || (atMost === 0 && group.kind === 'cluster'))
    return [];
  return [
    {
      title: `Change '${countKey}' to ${atMost}`,
      edits: inFile(file, replaceScalar(file, node, atMost)),
    },
  ];
}

const HYPERVISOR = [
  { id: 'host', role: 'COMPUTE-ROLE', more: ['ardana-hypervisor: true'] },
  { id: 'guest', more: ['hypervisor-id: host'] },
] as const;

const HOSTS = (count: number) =>
  [
    '    resources:',
    '      - name: hosts',
    '        server-role: COMPUTE-ROLE',
    `        member-count: ${count}`,
    '        service-components:',
    '          - lifecycle-manager',
    '          - lifecycle-manager-target',
    '',
  ].join('\n');

const guests = usualComponents.filter((name) => name !== 'lifecycle-manager');

const allocVmComponent = fleetRule({
  id: 'input-model/alloc-vm-component',
  severity: 'error',
  columns: [...allocationColumns, 'hypervisorId'],
  docs: {
    summary: 'A virtual machine is allocated to a group with a component that cannot run on one.',
    why: 'The lifecycle manager deploys the hypervisors, so that it cannot run on top of one.',
    source: SOURCE,
    bad: serversExample(
      planeText({ after: HOSTS(1).replace('          - lifecycle-manager\n', '') }),
      HYPERVISOR,
    ),
    good: serversExample(planeText({ components: guests, after: HOSTS(1) }), HYPERVISOR),
  },
  *check(fleet, frame) {
    const definitions = componentDefinitions(frame);
    for (const { pool, share } of certain(fleet, frame)) {
      const bad = [...pool.group.components].find((name) => definitions.get(name)?.runsOnVm === false);
      const guest = bad === undefined ? undefined : share.candidates.find((index) => isGuest(fleet, index));
      const server = guest === undefined ? undefined : fleet.server(guest);
      if (!server || bad === undefined) continue;
      yield finding(
        server.item.nameAt,
        `'${bad}' cannot run on a virtual machine, but ${titleOf(pool)} takes '${server.row.id ?? ''}'.`,
        { related: [{ at: pool.group.item.nameAt, message: `'${bad}' is in this group.` }] },
      );
    }
  },
});

const isGuest = (fleet: Fleet, index: number) => fleet.rows[index]?.hypervisorId !== undefined;

/** Groups that take all servers that fit, and groups whose servers are all alike. */
function* certain(fleet: Fleet, frame: Frame): Iterable<{ readonly pool: Pool; readonly share: Share }> {
  const { pools } = poolsOf(frame);
  for (const share of allocationOf(fleet, frame)?.shares ?? []) {
    const pool = pools[share.pool];
    if (!pool || pool.min === 0) continue;
    const { candidates, takesAll } = share;
    if (takesAll || candidates.every((index) => isGuest(fleet, index))) yield { pool, share };
  }
}

const allocHypervisorUnallocated = fleetRule({
  id: 'input-model/alloc-hypervisor-unallocated',
  severity: 'error',
  columns: [...allocationColumns, 'hypervisorId', 'id'],
  docs: {
    summary: 'A virtual machine is allocated, but its hypervisor cannot be.',
    why: 'No cluster or resource group takes servers with the role and in the server group of the hypervisor, so that it is never set up.',
    source: SOURCE,
    bad: serversExample(planeText(), HYPERVISOR),
    good: serversExample(planeText({ components: guests, after: HOSTS(1) }), HYPERVISOR),
  },
  *check(fleet, frame): Iterable<Report> {
    if (!poolsOf(frame).isWhole || fleet.by('hypervisorId').size === 0) return;
    const allocation = allocationOf(fleet, frame);
    if (!allocation) return;
    // Groups that fit the same servers share one list of them.
    const lists = new Set(allocation.shares.map(({ candidates }) => candidates));
    const fitting = new Set([...lists].flat());
    const taken = new Set(allocation.shares.flatMap((each) => (each.takesAll ? each.candidates : [])));
    for (const [id, machines] of fleet.by('hypervisorId')) {
      const hosts = fleet.by('id').get(id) ?? [];
      const [host] = hosts;
      if (host === undefined || hosts.some((index) => fitting.has(index))) continue;
      const guest = machines.find((index) => taken.has(index));
      const machine = guest === undefined ? undefined : fleet.server(guest);
      const server = machine && fleet.server(host);
      if (
        !machine ||
        !server ||
        server.row.unknown?.some((column) => column === 'role' || column === 'group')
      )
        continue;
      yield finding(
        server.item.nameAt,
        `'${id}' carries the virtual machine '${machine.row.id ?? ''}', but no cluster or resource group takes it.`,
        { related: [{ at: machine.item.nameAt, message: 'This is the virtual machine.' }] },
      );
    }
  },
});

export const serverAllocationRules: readonly ModelRule[] = [
  allocTooFewServers,
  allocVmComponent,
  allocHypervisorUnallocated,
];
