/** What a hover says about machines, roles, and how long pools last. */
import { addressNeed } from '../../../architecture/address-needs.js';
import { nodeRoles } from '../../../architecture/node-roles.js';
import { formatAddress } from '../../../net/address.js';
import { sizeOfAll } from '../../../net/address-range.js';
import { authored, code, markdown, type Part } from '../../../text/markdown.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import type { PlanNode } from '../model/plan-sections.js';
import { plannedAddress } from '../model/planned-addresses.js';
import { lastsUntil, plannedMore } from '../rules/growth/about-growth.js';
import { sumOf } from '../rules/nodes/about-node-sums.js';
import { counted, sourceLine } from './describe.js';

/** A machine: what it becomes, and the addresses that it has or is given. */
export function explainNode(plan: Plan, node: PlanNode): readonly Part[] {
  const { name, role, rack, zone, address, bmc } = node;
  const places = [
    rack && markdown` in rack ${code(rack.value)}`,
    zone && markdown` in zone ${code(zone.value)}`,
  ];
  const [inRack = '', inZone = ''] = places.map((each) => each ?? '');
  const title = roleTitle(role?.value);
  const first = markdown`${name ? code(name.value) : 'This machine'}: ${title}${inRack}${inZone}.`;
  const planned = plannedAddress(plan, node);
  const own = address
    ? [markdown`Its address is ${code(formatAddress(address.value))}.`]
    : planned
      ? [
          markdown`Its address will be ${code(formatAddress(planned.address))}, the next free one in the pool of ${code(planned.network.name?.value ?? '')}.`,
        ]
      : [];
  const processor = bmc ? [markdown`Its BMC address is ${code(formatAddress(bmc.value))}.`] : [];
  return [first, ...own, ...processor];
}

function roleTitle(role: string | undefined): Part {
  const fact = nodeRoles.find(({ name, planKey }) => (planKey ?? name) === role);
  return fact ? authored(fact.title) : 'a machine without a known role';
}

/** A role, with how many machines of it are counted and listed. */
export function explainRole(plan: Plan, role: string): readonly Part[] {
  const fact = nodeRoles.find(({ name, planKey }) => (planKey ?? name) === role);
  if (!fact) return [];
  const count = plan.deployment?.overcloud?.counts.get(role)?.count;
  const listed = plan.nodes.items.filter((node) => node.role?.value === role).length;
  const numbers: Part[] = [];
  if (count !== undefined) numbers.push(markdown`This plan has ${counted(count, 'of them', 'of them')}.`);
  if (plan.nodes.state === 'written')
    numbers.push(markdown`${counted(listed, 'is', 'are')} listed in ${code('nodes')}.`);
  return [
    markdown`**${authored(fact.title)}**: ${authored(fact.purpose)}`,
    ...numbers,
    sourceLine(fact.source),
  ];
}

/** How full the pool of a network is today and at the end of the plan, and how long it lasts. */
export function explainPool(plan: Plan, network: PlanNetwork): readonly Part[] {
  const { addresses, name, layer } = network;
  const need = name && addressNeed(layer, name.value);
  const hosts = plan.deployment?.hosts;
  const today = need && hosts && sumOf(hosts, need.roles)?.total;
  if (today === undefined || addresses.state !== 'written' || !addresses.complete) return [];
  const size = Number(sizeOfAll(addresses.items.map(({ value }) => value)));
  const later = today + plannedMore(plan, need?.roles ?? []);
  const now = markdown`The pool has ${counted(size, 'address', 'addresses')}; ${counted(today, 'node needs', 'nodes need')} one today.`;
  if (!plan.growth || later === today) return [now];
  const enough = later <= size ? `At the end of the plan, ${later} fit.` : `The plan ends with ${later}.`;
  return [markdown`${now} ${enough}${lastsUntil(plan, today, later, size)}`];
}
