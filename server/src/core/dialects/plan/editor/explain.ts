/**
 * The paragraphs of a hover that come from the architecture and from the rest of the plan, by the place of the cursor.
 */

import { hypervisors } from '../../../architecture/products.js';
import { parseAddress } from '../../../net/address.js';
import { parseRange } from '../../../net/address-range.js';
import { parseCidr } from '../../../net/cidr.js';
import { isVlanId, parseVlanRange } from '../../../net/vlan.js';
import type { MapEntry, ScalarNode, SyntaxNode } from '../../../syntax/tree.js';
import type { Part } from '../../../text/markdown.js';
import type { AssistContext } from '../../dialect.js';
import { networksNamed, type Plan, type PlanNetwork } from '../model/plan-model.js';
import { isSourceLine, sourceLine } from './describe.js';
import { explainAddress, explainCidr, explainRange, explainVlan } from './explain-address.js';
import {
  explainBlockStorage,
  explainCount,
  explainRouting,
  explainService,
  explainTarget,
  explainWorkloads,
} from './explain-deployment.js';
import { explainHypervisor, explainNetwork, explainPort, explainVlanType } from './explain-network.js';
import { explainNode, explainPool, explainRole } from './explain-sections.js';
import { placeInPlan } from './place-in-plan.js';

export function explain({ model: plan }: AssistContext<Plan>, at: SyntaxNode | MapEntry): readonly Part[] {
  const paragraphs = explainPlace(plan, at);
  // The source of a key is told by the hover itself; a value has that of its key where it has none of its own.
  const schema = at.type === 'scalar' ? plan.facts.schemaOf(at) : undefined;
  const isKnown = at.type === 'scalar' && schema?.['x-enum-docs']?.[String(at.value)] !== undefined;
  const source = paragraphs.length > 0 || isKnown ? schema?.['x-source'] : undefined;
  return source && !paragraphs.some(isSourceLine) ? [...paragraphs, sourceLine(source)] : paragraphs;
}

function explainPlace(plan: Plan, at: SyntaxNode | MapEntry): readonly Part[] {
  const { path, key, network } = placeInPlan(plan, at);
  const scalar = scalarAt(at);
  const text = scalar === undefined ? '' : String(scalar.value);
  const own = explainSection(plan, at, path, text, network);
  if (own) return own;
  switch (key) {
    case 'network':
      return network ? explainNetwork(plan, network) : [];
    case 'vlan-type':
      return network ? explainVlanType(network) : [];
    case 'hypervisor': {
      const known = hypervisors.find((each) => each === text);
      return known ? explainHypervisor(known) : [];
    }
    case 'carried-by': {
      const carrier = network?.carrier ?? networksNamed(plan.physical, text)[0];
      return carrier ? explainNetwork(plan, carrier) : [];
    }
    case 'port':
      return explainPort(plan, text);
    default:
      return explainNumbers(plan, key, text, network) ?? explainDeployment(plan, path, text);
  }
}

/** The sections that a plan may keep beside its networks; undefined for other places. */
function explainSection(
  plan: Plan,
  at: SyntaxNode | MapEntry,
  path: readonly string[],
  text: string,
  network: PlanNetwork | undefined,
): readonly Part[] | undefined {
  const [top, key] = path;
  if (path.at(-1) === 'roles' || (top === 'nodes' && key === 'role')) return explainRole(plan, text);
  if (top === 'nodes' && key === 'name') {
    const map = at.type === 'entry' ? at.parent : at.parent?.parent;
    const node = plan.nodes.items.find(({ section }) => section.node === map);
    return node && explainNode(plan, node);
  }
  if (key !== 'addresses' || path.length > 2 || !network) return undefined;
  const range = parseRange(text);
  const ranges = range.kind === 'range' ? explainRange(plan, range.range) : [];
  return [...ranges, ...explainPool(plan, network)];
}

/** Addresses and VLAN ids; undefined for what is neither. */
function explainNumbers(
  plan: Plan,
  key: string | undefined,
  text: string,
  network: PlanNetwork | undefined,
): readonly Part[] | undefined {
  switch (key) {
    case 'cidr': {
      const read = parseCidr(text);
      return read.kind === 'invalid' ? [] : explainCidr(plan, read.cidr, network);
    }
    case 'gateway-ip':
    case 'address': {
      const address = parseAddress(text);
      return address ? explainAddress(plan, address) : [];
    }
    case 'addresses': {
      const read = parseRange(text);
      return read.kind === 'range' ? explainRange(plan, read.range) : [];
    }
    case 'vlan-id': {
      const id = Number(text);
      return isVlanId(id) ? explainVlan(plan, { first: id, last: id }, network) : [];
    }
    case 'vlan-range': {
      const read = parseVlanRange(text);
      return read.kind === 'range' ? explainVlan(plan, read.range, network) : [];
    }
    default:
      return undefined;
  }
}

function explainDeployment(plan: Plan, path: readonly string[], text: string): readonly Part[] {
  const [top, part, key] = path;
  if (top === 'backup') {
    if (part === 'targets') return explainTarget(plan, text);
    return part === 'workloads' ? explainWorkloads(plan) : [];
  }
  if (top !== 'deployment' || key === undefined) return [];
  if (key === 'services') return explainService(plan, text);
  if (key === 'routing') {
    return [...(text === 'dvr' ? explainService(plan, 'dvr') : []), ...explainRouting(plan)];
  }
  if (key === 'block-storage') return text ? explainBlockStorage(plan, text) : [];
  return explainCount(plan, key);
}

/** The scalar that the cursor is about: itself, or the value beside the key. */
function scalarAt(at: SyntaxNode | MapEntry): ScalarNode | undefined {
  let node: SyntaxNode | MapEntry | undefined = at;
  if (node.type === 'scalar' && node.parent?.type === 'entry') node = node.parent;
  if (node.type === 'entry') node = node.value;
  if (node.type === 'alias') node = node.target;
  return node?.type === 'scalar' ? node : undefined;
}
