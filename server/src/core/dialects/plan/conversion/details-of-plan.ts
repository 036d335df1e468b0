/** What a plan says beyond what it is compared by: its nodes, the services of the site, and the pool of floating IPs. */
import { type CloudDetails, countRoles, type MachineDetails } from '../../../model/cloud-details.js';
import type { Value } from '../../../model/value.js';
import type { Plan } from '../model/plan-model.js';
import { optional } from '../model/plan-scalars.js';
import type { PlanNode } from '../model/plan-sections.js';
import { unsaidByPlan } from './unsaid-by-plan.js';

/** Memory is in GiB in a plan, and in MiB in most other files. */
const MIB = 1024;

export function detailsOfPlan(plan: Plan): CloudDetails {
  const { nodes, nodeList, surroundings, floatingIps, product } = plan;
  const machines = nodes.items.map(machineOf);
  const listed = [...(plan.deployment?.overcloud?.counts ?? [])].flatMap(([key, { count, origin }]) =>
    origin === 'listed' && count !== undefined ? [[key, count] as const] : [],
  );
  const floating = floatingIps?.pool.items.map(({ value }) => value) ?? [];
  return {
    ...optional({
      name: plan.name?.value,
      product: product?.name?.value,
      machineFile: nodeList?.value,
      customerRouter: surroundings?.customerRouter?.value,
      proxy:
        surroundings?.proxy &&
        optional({ http: surroundings.proxy.http?.value, https: surroundings.proxy.https?.value }),
    }),
    machines,
    counts: listed.length > 0 ? Object.fromEntries(listed) : countRoles(machines),
    bonds: bondsOf(plan),
    dns: valuesOf(surroundings?.dns.items),
    ntp: valuesOf(surroundings?.ntp.items),
    vcenters: surroundings?.vcenters.items.flatMap(({ name }) => name?.value ?? []) ?? [],
    pools: floating.length > 0 ? { external: floating } : {},
    unsaid: unsaidByPlan(plan),
    assumed: [],
  };
}

function valuesOf<T>(items: readonly Value<T>[] = []): readonly T[] {
  return items.map(({ value }) => value);
}

function machineOf(node: PlanNode): MachineDetails {
  const { memory } = node;
  return {
    at: node.section.at,
    ...optional({
      name: node.name?.value,
      role: node.role?.value,
      rack: node.rack?.value,
      zone: node.zone?.value,
      bmc: node.bmc?.value,
      mac: node.mac?.value,
      address: node.address?.value,
      cpus: node.cpus?.value,
      memoryMb: memory && memory.value * MIB,
      diskGib: node.disk?.value,
    }),
  };
}

function bondsOf({ ports }: Plan): NonNullable<CloudDetails['bonds']> {
  return ports.items.flatMap(({ port, members, mode }) =>
    port && members.items.length > 0
      ? [{ port: port.value, members: valuesOf(members.items), ...(mode && { mode: mode.value }) }]
      : [],
  );
}
