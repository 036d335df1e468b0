/** Whole machines to add to the list of nodes, and what the outline calls those that are there. */
import { nodeRoles } from '../../../architecture/node-roles.js';
import { formatAddress } from '../../../net/address.js';
import type { SyntaxNode } from '../../../syntax/tree.js';
import { authored } from '../../../text/markdown.js';
import type { MapSuggestion } from '../../dialect.js';
import type { Plan } from '../model/plan-model.js';
import { nextBmc, nextPlannedAddress } from '../model/planned-addresses.js';
import { nextRack, nextZone } from '../model/zones.js';
import { nextName } from './section-values.js';

/** Tab stops: only the label on the machine tells its MAC address, and only who racks it its zone. */
const MAC = `\${1:3c:a8:2a:00:00:01}`;
const rackStop = (rack: string) => `\${3:${rack}}`;
const zoneStop = (zone: string) => `\${2:${zone}}`;

/** The next machine of each role, with a free name and free addresses; roles of which machines are missing first. */
export function nextNodes(plan: Plan): readonly MapSuggestion[] {
  const hypervisor = plan.hypervisor?.value;
  const roles = nodeRoles.filter(({ isNode, counts }) => isNode && (!hypervisor || counts[hypervisor]));
  const found = roles.flatMap(({ name, planKey, title, purpose }) => {
    const key = planKey ?? name;
    const listed = plan.nodes.items.filter((node) => node.role?.value === key).length;
    const wanted = planKey === undefined ? 1 : plan.deployment?.overcloud?.counts.get(key)?.written?.value;
    if (planKey === undefined && listed > 0) return [];
    const zone = nextZone(plan, key);
    const rack = nextRack(plan, key);
    const bmc = nextBmc(plan, rack);
    const address = nextPlannedAddress(plan, rack);
    const body = {
      name: nextName(plan, undefined, key) ?? key,
      role: key,
      ...(rack !== undefined && isPlain(rack) && { rack: rackStop(rack) }),
      ...(zone !== undefined && isPlain(zone) && { zone: zoneStop(zone) }),
      ...(bmc && { bmc: formatAddress(bmc) }),
      mac: MAC,
      ...(address && { address: formatAddress(address) }),
    };
    const missing = wanted !== undefined && listed < wanted;
    const detail = missing ? `${title}, ${listed} of ${wanted} listed` : title;
    return [{ missing, item: { label: `next ${key}`, detail, documentation: authored(purpose), body } }];
  });
  return found.toSorted((a, b) => Number(b.missing) - Number(a.missing)).map(({ item }) => item);
}

/** What would end a tab stop is left to be written by hand. */
const isPlain = (text: string) => !text.includes('}');

/** A machine by its name, with its role and its address. */
export function nodeLabel(
  plan: Plan,
  node: SyntaxNode,
): { readonly name: string; readonly detail?: string } | undefined {
  const machine = plan.nodes.items.find(({ section }) => section.node === node);
  if (!machine) return undefined;
  const { name, role, address, rack } = machine;
  const words = [role?.value, rack?.value, address && formatAddress(address.value)];
  const detail = words.filter((word) => word !== undefined).join('  ');
  const called = name?.value ?? role?.value;
  return called === undefined ? undefined : { name: called, ...(detail && { detail }) };
}
