/**
 * What a hover says about a network: what the architecture prescribes on this hypervisor and why, and how this plan
 * ties it to others.
 */

import { isRoleOf, type NetworkFact, networksOf, requiredNetworks } from '../../../architecture/networks.js';
import { type Hypervisor, hypervisors, hypervisorTitle } from '../../../architecture/products.js';
import {
  authored,
  code,
  dotted,
  listedParts,
  type Markdown,
  markdown,
  type Part,
} from '../../../text/markdown.js';
import type { Plan, PlanNetwork } from '../model/plan-model.js';
import { vlanIdOf } from '../model/proposals.js';
import { networkName, sourceLine } from './describe.js';

/** Paragraphs about the network that a row of the plan names. */
export function explainNetwork(plan: Plan, network: PlanNetwork): readonly Part[] {
  const { fact } = network;
  if (!fact) return unknownNetwork(plan, network);
  return [
    markdown`**${authored(fact.title)}**${onHypervisor(plan, fact)}: ${lowerFirst(fact.purpose)}`,
    markdown`${authored(vlanSentence(fact))} ${authored(fact.why)}`,
    ...wires(network),
    sourceLine(fact.source),
  ];
}

/** Which VLAN type the architecture gives to a network. */
export function explainVlanType({ fact }: PlanNetwork): readonly Part[] {
  return fact
    ? [
        markdown`**${authored(fact.title)}**: ${lowerFirst(vlanSentence(fact))} ${authored(fact.why)}`,
        sourceLine(fact.source),
      ]
    : [];
}

/** Which networks a hypervisor needs and may have. */
export function explainHypervisor(hypervisor: Hypervisor): readonly Part[] {
  const title = hypervisorTitle(hypervisor);
  const required = requiredNetworks(hypervisor);
  const rows = networksOf('virtual', hypervisor).map((fact) => {
    const need = required.includes(fact) ? 'required' : 'optional';
    return markdown`${code(fact.name)}: ${vlanWords(fact)}, ${need}`;
  });
  return [
    markdown`Virtual networks on ${title}:\n\n${dotted(rows)}`,
    markdown`Of the physical networks ${code('ipmi')} is always needed, and whatever carries the virtual ones.`,
  ];
}

/** Who is on a port. */
export function explainPort(plan: Plan, port: string): readonly Part[] {
  const on = plan.networks.filter((network) => network.effectivePort?.value === port);
  if (on.length === 0) return [];
  const rows = on.map((network) => {
    const id = vlanIdOf(plan, network);
    const range = network.vlanRange?.value;
    const vlan =
      id !== undefined ? markdown` VLAN ${id}` : range ? markdown` VLANs ${range.first}-${range.last}` : '';
    return markdown`${networkName(network)} ${network.vlanType?.value ?? network.fact?.vlanType ?? ''}${vlan}`;
  });
  return [markdown`On port ${code(port)}:\n\n${dotted(rows)}`];
}

function unknownNetwork(plan: Plan, network: PlanNetwork): readonly Part[] {
  const { name, layer } = network;
  if (!name) return [];
  const elsewhere = hypervisors.filter((each) =>
    networksOf(layer, each).some((fact) => fact.name === name.value),
  );
  const [other] = elsewhere;
  if (!plan.hypervisor || !other) return [];
  const fact = networksOf(layer, other).find((each) => each.name === name.value);
  return [
    ...(fact ? [markdown`**${authored(fact.title)}**: ${lowerFirst(fact.purpose)}`] : []),
    markdown`It belongs to ${hypervisorTitle(other)}; ${hypervisorTitle(plan.hypervisor.value)} has none.`,
    ...(fact ? [sourceLine(fact.source)] : []),
  ];
}

function wires(network: PlanNetwork): readonly Part[] {
  const paragraphs: Part[] = [];
  const { carrier, carries, fact, effectivePort } = network;
  const port = effectivePort ? markdown` on port ${code(effectivePort.value)}` : '';
  if (carrier) {
    const same = isRoleOf(fact?.name ?? '', carrier.name?.value ?? '');
    const own = fact?.takesVlanRange ? 'VLANs' : 'a VLAN and a subnet';
    const how = same ? 'It is the same VLAN and subnet as' : markdown`It has its own ${own} and runs over`;
    paragraphs.push(markdown`${how} the physical network ${code(carrier.name?.value)}${port}.`);
  }
  if (carries.length > 0)
    paragraphs.push(markdown`It carries ${listedParts(carries.map(networkName))}${port}.`);
  if (fact?.layer === 'physical' && fact.foldedIntoManagement) {
    paragraphs.push(
      'It is one of the roles of the virtual Management network, so all untagged networks of one port share a subnet.',
    );
  }
  return paragraphs;
}

function onHypervisor(plan: Plan, fact: NetworkFact): Part {
  if (fact.layer === 'physical' || !plan.hypervisor) return '';
  const need = fact.requiredOn.includes(plan.hypervisor.value) ? 'required' : 'optional';
  return markdown` (${need} on ${hypervisorTitle(plan.hypervisor.value)})`;
}

/** `untagged`, `tagged, a range of VLAN ids`, `no VLAN`. */
export function vlanWords(fact: NetworkFact): string {
  if (fact.vlanType === 'none') return 'no VLAN';
  return fact.takesVlanRange ? `${fact.vlanType}, a range of VLAN ids` : fact.vlanType;
}

function vlanSentence(fact: NetworkFact): string {
  if (fact.vlanType === 'none')
    return 'It is not an Ethernet network, so it has neither a VLAN nor a subnet.';
  if (fact.takesVlanRange) return 'It is **tagged**, with a range of VLAN ids instead of a single one.';
  return `It is **${fact.vlanType}**.`;
}

function lowerFirst(ours: string): Markdown {
  return authored(ours.charAt(0).toLowerCase() + ours.slice(1));
}
