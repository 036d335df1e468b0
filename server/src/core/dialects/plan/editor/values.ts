/**
 * The values that may be written at a place of a plan, the best first: what the architecture allows on this hypervisor,
 * what is still missing, and the next free id, subnet or address. Those of networks are here, the others beside it.
 */

import {
  type NetworkFact,
  type NetworkLayer,
  networksOf,
  vlanTypes,
} from '../../../architecture/networks.js';
import { type Address, formatAddress } from '../../../net/address.js';
import { formatRange, rangeSize } from '../../../net/address-range.js';
import { type Cidr, formatCidr, hostRange } from '../../../net/cidr.js';
import { authored } from '../../../text/markdown.js';
import type { AssistContext, ValuePlace, ValueSuggestion } from '../../dialect.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';
import {
  freeAddresses,
  proposeCarrier,
  proposePort,
  proposeRange,
  proposeSubnet,
  proposeVlanId,
  proposeVlanRange,
  sameNetworks,
} from '../model/proposals.js';
import { deploymentValues } from './deployment-values.js';
import { counted } from './describe.js';
import { vlanWords } from './explain-network.js';
import { type PlaceInPlan, placeInPlan } from './place-in-plan.js';
import { sectionValues } from './section-values.js';

export function values(
  { model: plan }: AssistContext<Plan>,
  place: ValuePlace,
): readonly ValueSuggestion[] | undefined {
  // Right after the colon a list begins with a dash or a bracket, not with one of its items.
  if (place.parent.type === 'entry' && place.schema?.type === 'array') return undefined;
  const at = placeInPlan(plan, place.parent);
  const own = sectionValues(plan, at, place.parent, writtenItems(place));
  if (own) return own;
  if (at.network) return networkValues(plan, at.network, at);
  return deploymentValues(plan, at, writtenItems(place));
}

function networkValues(
  plan: Plan,
  network: PlanNetwork,
  { key }: PlaceInPlan,
): readonly ValueSuggestion[] | undefined {
  switch (key) {
    case 'network':
      return namesOf(plan, network.layer, network);
    case 'vlan-type':
      return vlanTypesOf(network);
    case 'vlan-id':
      return vlanIds(plan, network);
    case 'vlan-range': {
      const range = proposeVlanRange(plan, network);
      return range
        ? [{ value: `${range.first}-${range.last}`, detail: 'free VLAN ids', preferred: true }]
        : [];
    }
    case 'cidr':
      return subnets(plan, network);
    case 'gateway-ip':
      return gateways(plan, network);
    case 'addresses':
      return addressesOf(plan, network);
    case 'carried-by':
      return carriers(plan, network);
    case 'port':
      return ports(plan, network);
    default:
      return undefined;
  }
}

/** Names that this hypervisor has and the plan has not. */
function namesOf(plan: Plan, layer: NetworkLayer, own: PlanNetwork): readonly ValueSuggestion[] {
  const list = layer === 'physical' ? plan.physical : plan.virtual;
  const missing: ValueSuggestion[] = [];
  const seen = new Set<string>();
  for (const fact of networksOf(layer, plan.hypervisor?.value)) {
    if (seen.has(fact.name)) continue;
    seen.add(fact.name);
    const others = networksNamed(list, fact.name).filter((network) => network !== own);
    if (others.length === 0) missing.push({ ...nameSuggestion(plan, fact), preferred: true });
  }
  return missing;
}

function nameSuggestion(plan: Plan, fact: NetworkFact): ValueSuggestion {
  const needed = plan.hypervisor && fact.requiredOn.includes(plan.hypervisor.value) ? ', required' : '';
  return {
    value: fact.name,
    detail: `${vlanWords(fact)}${needed}`,
    documentation: authored(`**${fact.title}**: ${fact.purpose}\n\n*Source: ${fact.source}*`),
  };
}

function vlanTypesOf({ fact }: PlanNetwork): readonly ValueSuggestion[] {
  // What the architecture prescribes is the only type that a network of it can have.
  const possible = vlanTypes.filter((type) => !fact || fact.vlanType === 'none' || type === fact.vlanType);
  return possible.map((value) =>
    value === fact?.vlanType
      ? {
          value,
          detail: `required for ${fact.title}`,
          documentation: authored(`*Source: ${fact.source}*`),
          preferred: true,
        }
      : { value },
  );
}

function vlanIds(plan: Plan, network: PlanNetwork): readonly ValueSuggestion[] {
  const id = proposeVlanId(plan, network);
  if (id === undefined) return [];
  const same = sameNetworks(plan, network).find(({ vlanId }) => vlanId?.value === id);
  const detail = same?.name ? `as the ${same.layer} network ${same.name.value}` : 'next free VLAN id';
  return [{ value: id, detail, preferred: true }];
}

function subnets(plan: Plan, network: PlanNetwork): readonly ValueSuggestion[] {
  const cidr = proposeSubnet(plan, network);
  if (!cidr) return [];
  const sharing = plan.networks.find(
    (other) => other !== network && other.cidr && formatCidr(other.cidr.value) === formatCidr(cidr),
  );
  const detail = sharing?.name ? `the subnet of ${sharing.name.value}` : 'next free subnet';
  return [{ value: formatCidr(cidr), detail, preferred: true }];
}

/** The subnet that the addresses of a network lie in: its own, or that of the network it is the same as. */
function subnetOf(plan: Plan, network: PlanNetwork): Cidr | undefined {
  return network.cidr?.value ?? sameNetworks(plan, network).find(({ cidr }) => cidr)?.cidr?.value;
}

function gateways(plan: Plan, network: PlanNetwork): readonly ValueSuggestion[] {
  const cidr = subnetOf(plan, network);
  if (!cidr) return [];
  const shared = plan.networks.find(
    (other) =>
      other !== network && other.gatewayIp && other.cidr && formatCidr(other.cidr.value) === formatCidr(cidr),
  );
  const hosts = hostRange(cidr);
  const free = freeAddresses(plan, cidr);
  const last = free.at(-1)?.last;
  const found: [Address | undefined, string][] = [
    [shared?.gatewayIp?.value, `the gateway of ${shared?.name?.value ?? 'the same subnet'}`],
    [free[0]?.first, free[0]?.first.value === hosts.first.value ? 'first host' : 'first free host'],
    [last, last?.value === hosts.last.value ? 'last host' : 'last free host'],
  ];
  return unique(
    found.flatMap(([address, detail], index) =>
      address ? [{ value: formatAddress(address), detail, preferred: index === 0 || !shared }] : [],
    ),
  );
}

function addressesOf(plan: Plan, network: PlanNetwork): readonly ValueSuggestion[] {
  const cidr = subnetOf(plan, network);
  if (!cidr) return [];
  const hasGateway = network.gatewayIp !== undefined;
  const range = proposeRange(plan, cidr, hasGateway);
  if (!range) return [];
  const size = counted(rangeSize(range), 'address', 'addresses');
  const single = formatAddress(range.first);
  return unique([
    { value: formatRange(range), detail: `free, ${size}`, preferred: true },
    { value: single, detail: 'free address' },
  ]);
}

function carriers(plan: Plan, network: PlanNetwork): readonly ValueSuggestion[] {
  const { fact } = network;
  const best = fact && proposeCarrier(plan, fact);
  const suggestions: ValueSuggestion[] = [];
  for (const carrier of plan.physical.networks) {
    const { name } = carrier;
    const type = carrier.vlanType?.value ?? carrier.fact?.vlanType;
    if (!name || (fact && !fact.carriers.includes(name.value))) continue;
    if (fact && type !== undefined && type !== fact.vlanType) continue;
    const line = plan.file.lines.positionAt(plan.file.tree.spanOf(name.node).start).line + 1;
    const port = carrier.port ? ` on ${carrier.port.value}` : '';
    const detail = `${type ?? ''}${port}, line ${line}`;
    const documentation = authored(carrier.fact ? `**${carrier.fact.title}**: ${carrier.fact.purpose}` : '');
    suggestions.push({ value: name.value, detail, documentation, preferred: carrier === best });
  }
  return unique(suggestions.toSorted((a, b) => Number(b.preferred) - Number(a.preferred)));
}

function ports(plan: Plan, network: PlanNetwork): readonly ValueSuggestion[] {
  const best = proposePort(plan, network.fact);
  const others = plan.networks.flatMap(({ port, name }) =>
    port && (name?.value === 'ipmi') === (network.name?.value === 'ipmi') ? [port.value] : [],
  );
  const detail = best === 'ipmi' ? 'a separate port' : 'also used by the other networks';
  return unique([
    { value: best, detail, preferred: true },
    ...others.map((value) => ({ value, detail: 'used in this plan' })),
  ]);
}

/** What the list already holds, so that it is not offered again. */
function writtenItems(place: ValuePlace): ReadonlySet<unknown> {
  const { parent } = place;
  const list = parent.type === 'seq' ? parent : parent.value;
  if (list.type !== 'seq') return new Set();
  return new Set(list.items.map((item) => (item.type === 'scalar' ? item.value : undefined)));
}

function unique(suggestions: readonly ValueSuggestion[]): readonly ValueSuggestion[] {
  return suggestions.filter(
    ({ value }, index) => suggestions.findIndex((other) => other.value === value) === index,
  );
}
