/**
 * What a plan offers around a place rather than at it: whole networks to insert, keys to leave out,
 * names for the outline, and which new names may be given.
 */

import { networkNames, networksOf } from '../../../architecture/networks.js';
import { nodeRoles } from '../../../architecture/node-roles.js';
import { formatCidr } from '../../../net/cidr.js';
import type { SeqNode, SyntaxNode } from '../../../syntax/tree.js';
import { authored } from '../../../text/markdown.js';
import type { AssistContext, MapSuggestion } from '../../dialect.js';
import { hasNetwork, type Plan, type PlanNetwork } from '../model/plan-model.js';
import { proposeNetwork } from '../model/proposals.js';
import { nextNodes, nodeLabel } from './node-items.js';
import { networkAt, placeInPlan } from './place-in-plan.js';
import { openPorts } from './section-values.js';

/** The networks of this list that the hypervisor has and the plan has not, required ones first. */
export function items({ model: plan }: AssistContext<Plan>, seq: SeqNode): readonly MapSuggestion[] {
  const { path } = placeInPlan(plan, seq);
  if (path.length === 1 && path[0] === 'nodes') return nextNodes(plan);
  if (path.length === 1 && path[0] === 'ports')
    return openPorts(plan).map((port) => ({ label: port, detail: 'used by a network', body: { port } }));
  const layer =
    path.length !== 1
      ? undefined
      : path[0] === 'physical-networks'
        ? 'physical'
        : path[0] === 'virtual-networks'
          ? 'virtual'
          : undefined;
  if (!layer) return [];
  const hypervisor = plan.hypervisor?.value;
  const list = layer === 'physical' ? plan.physical : plan.virtual;
  const names = new Set<string>();
  const missing = networksOf(layer, hypervisor).filter((fact) => {
    if (names.has(fact.name) || hasNetwork(list, fact.name)) return false;
    names.add(fact.name);
    return true;
  });
  const required = (index: number) =>
    hypervisor !== undefined && missing[index]?.requiredOn.includes(hypervisor) === true;
  const suggestions = missing.map((fact, index) => ({
    label: fact.name,
    detail: `${fact.title}${required(index) ? ', required' : ''}`,
    documentation: authored(`${fact.purpose}\n\n*Source: ${fact.source}*`),
    body: proposeNetwork(plan, fact),
    first: required(index),
  }));
  return suggestions
    .toSorted((a, b) => Number(b.first) - Number(a.first))
    .map(({ first: _first, ...suggestion }) => suggestion);
}

/** Keys that this network must not have, as far as its name or its VLAN type tells. */
export function unwantedKeys({ model: plan }: AssistContext<Plan>, map: SyntaxNode): readonly string[] {
  const network = networkAt(plan, map);
  if (!network) return otherHypervisors(plan, map);
  const { fact } = network;
  const type = fact?.vlanType ?? network.vlanType?.value;
  if (type === 'none') {
    return ['vlan-type', 'vlan-id', 'vlan-range', 'cidr', 'gateway-ip', 'addresses', 'port', 'carried-by'];
  }
  const unwanted: string[] = [];
  if (type === 'untagged' || fact?.takesVlanRange) unwanted.push('vlan-id');
  if (fact ? !fact.takesVlanRange : type === 'untagged') unwanted.push('vlan-range');
  if (network.carriedBy && !network.port) unwanted.push('port');
  return unwanted;
}

/** The nodes that this hypervisor has not. */
function otherHypervisors(plan: Plan, map: SyntaxNode): readonly string[] {
  const hypervisor = plan.hypervisor?.value;
  if (hypervisor === undefined || placeInPlan(plan, map).path.join('/') !== 'deployment/overcloud') return [];
  return nodeRoles.flatMap(({ planKey, counts }) =>
    planKey !== undefined && counts[hypervisor] === undefined ? [planKey] : [],
  );
}

/** `external` with `tagged VLAN 331  192.168.131.0/24` beside it. */
export function label(
  { model: plan }: AssistContext<Plan>,
  node: SyntaxNode,
): { readonly name: string; readonly detail?: string } | undefined {
  const network = networkAt(plan, node);
  if (!network) return nodeLabel(plan, node);
  if (!network.name) return undefined;
  const detail = outlineDetail(network);
  return detail ? { name: network.name.value, detail } : { name: network.name.value };
}

function outlineDetail({ vlanType, vlanId, vlanRange, cidr, fact, carriedBy }: PlanNetwork): string {
  const words: string[] = [];
  if (vlanType) words.push(vlanType.value);
  if (vlanId) words.push(`VLAN ${vlanId.value}`);
  if (vlanRange) words.push(`VLANs ${vlanRange.value.first}-${vlanRange.value.last}`);
  if (!vlanType && fact?.vlanType === 'none') words.push('no VLAN');
  const place = cidr ? formatCidr(cidr.value) : carriedBy ? `on ${carriedBy.value}` : '';
  return [words.join(' '), place].filter(Boolean).join('  ');
}

export function refuseName(
  { model: plan }: AssistContext<Plan>,
  kind: string,
  name: string,
): string | undefined {
  switch (kind) {
    case 'physical-network':
      return refuseNetwork(plan, 'physical', name);
    case 'virtual-network':
      return refuseNetwork(plan, 'virtual', name);
    case 'port':
      return /^[A-Za-z0-9_.-]+$/.test(name)
        ? undefined
        : `'${name}' is not a valid port name. Use letters, digits, '_', '.' and '-'.`;
    default:
      return undefined;
  }
}

function refuseNetwork(plan: Plan, layer: 'physical' | 'virtual', name: string): string | undefined {
  const names = networkNames(layer, plan.hypervisor?.value);
  if (!names.includes(name)) {
    return `'${name}' is not a ${layer} network. The architecture has ${names.join(', ')}.`;
  }
  if (hasNetwork(layer === 'physical' ? plan.physical : plan.virtual, name)) {
    return `The plan already has a ${layer} network '${name}'.`;
  }
  return undefined;
}
