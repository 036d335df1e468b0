/**
 * What the switches must carry for a plan: networks ride on ports, and ports are those of roles. Who is on a network that
 * does not say so follows from its row in the technical overview.
 */

import { wiredRoles } from '../../../architecture/network-reach.js';
import { isRoleOf } from '../../../architecture/networks.js';
import { nodeRoles } from '../../../architecture/node-roles.js';
import type { Wiring, WiringRow } from '../../../model/wiring.js';
import { formatAddress } from '../../../net/address.js';
import { formatCidr } from '../../../net/cidr.js';
import type { AssistContext } from '../../dialect.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { vlanIdOf } from '../model/proposals.js';

/** The servers of ESX belong to vCenters, and no plan counts them. */
const ESX_HOSTS = 'ESX hosts';
const ROLES = [...nodeRoles.map(({ planKey, name }) => planKey ?? name), ESX_HOSTS];

export function wiring({ model: plan }: AssistContext<Plan>): Wiring {
  const networks = plan.networks.filter((network) => network.name && isWire(network));
  const rows = networks.flatMap((network) => {
    const on = rolesOn(plan, network);
    return ROLES.filter((role) => on.includes(role)).map((role) => rowOf(plan, network, role));
  });
  return { title: plan.root?.node ? titleOf(plan) : '', rows: rows.filter(({ count }) => count !== 0) };
}

function titleOf(plan: Plan): string {
  const { root } = plan;
  const entry = root?.node.entries.find(({ key }) => key.value === 'name');
  return entry?.value.type === 'scalar' ? String(entry.value.value) : '';
}

/** A virtual network that is a physical one, seen by the cloud, has no wire of its own. */
function isWire({ layer, name, carrier, section }: PlanNetwork): boolean {
  if (layer === 'physical') return true;
  if (carrier) return !isRoleOf(name?.value ?? '', carrier.name?.value ?? '');
  return (
    !['management', 'external', 'service'].includes(name?.value ?? '') || section.state('cidr') === 'written'
  );
}

function rolesOn(plan: Plan, { layer, name, roles, carries }: PlanNetwork): readonly string[] {
  const said = [
    roles,
    ...carries
      .filter((each) => isRoleOf(each.name?.value ?? '', name?.value ?? ''))
      .map((each) => each.roles),
  ];
  const written = said.find(({ state }) => state === 'written');
  if (written) return written.items.map(({ value }) => value);
  const isEsx = plan.hypervisor?.value === 'esx';
  const routing = plan.deployment?.overcloud?.routing?.value;
  const usual = wiredRoles(layer, name?.value ?? '', routing);
  return isEsx && layer === 'virtual' ? [...usual, ESX_HOSTS] : usual;
}

function rowOf(plan: Plan, network: PlanNetwork, role: string): WiringRow {
  const { name, ownName, fact, vlanType, vlanRange, effectivePort, subnets, cidr, gatewayIp, mtu } = network;
  const port = portOf(plan, effectivePort?.value, role);
  const range = vlanRange?.value;
  const id = vlanIdOf(plan, network);
  const vlan = range ? `${range.first}-${range.last}` : id === undefined ? undefined : String(id);
  const tagging = fact?.vlanType ?? vlanType?.value ?? 'untagged';
  const bytes = (mtu ?? port?.mtu)?.value;
  const count = countOf(plan, role);
  return {
    role,
    nodes: plan.nodes.items.flatMap((node) =>
      node.role?.value === role && node.name ? [node.name.value] : [],
    ),
    members: port?.members.items.map(({ value }) => value) ?? [],
    network: ownName ? `${name?.value} (${ownName.value})` : (name?.value ?? ''),
    tagging,
    subnets: [cidr, ...subnets.items.map((each) => each.cidr)].flatMap((each) =>
      each ? formatCidr(each.value) : [],
    ),
    gateways: [gatewayIp, ...subnets.items.map((each) => each.gatewayIp)].flatMap((each) =>
      each ? formatAddress(each.value) : [],
    ),
    ...(count !== undefined && { count }),
    ...(effectivePort && { port: effectivePort.value }),
    ...(port?.mode && { mode: port.mode.value }),
    ...(tagging === 'tagged' && vlan !== undefined && { vlan }),
    ...(bytes !== undefined && { mtu: bytes }),
    ...(port?.mtu && { portMtu: port.mtu.value }),
  };
}

/** What the plan says of a port for a role: the definition for the role before the one for all. */
function portOf({ ports }: Plan, name: string | undefined, role: string) {
  const same = ports.items.filter(({ port }) => name !== undefined && port?.value === name);
  return (
    same.find(({ roles }) => roles.items.some(({ value }) => value === role)) ??
    same.find(({ roles }) => roles.state === 'absent')
  );
}

function countOf({ deployment }: Plan, role: string): number | undefined {
  if (role === 'undercloud' || role === 'seed-vm') return 1;
  return deployment?.overcloud?.counts.get(role)?.count;
}
