/** Better names than keys and numbers for the outline: servers, node types, interfaces, networks, zones. */
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext } from '../../dialect.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { networkWords, serverWords } from './describe.js';
import { placeInCloud } from './place.js';

export function label(
  { model }: AssistContext<CarrierGrade>,
  node: SyntaxNode,
): { readonly name: string; readonly detail?: string } | undefined {
  if (node.type !== 'map') return undefined;
  const { network, interface: owner, nodeType, server, range } = placeInCloud(model, node);
  if (network?.section.node === node)
    return named(network.name?.value, network.ref ? network.ref.value : networkWords(network));
  if (owner?.section.node === node) return named(owner.name?.value, owner.ethernetPorts.items[0]?.value);
  if (nodeType?.section.node === node) return named(nodeType.name?.value);
  if (server?.section.node === node)
    return named(server.name?.value ?? server.mac?.value, serverWords(server));
  if (range?.section.node === node) return named(range.name?.value);
  return named(nameIn(node));
}

/** The name of an item that the model does not know: a zone, a service, a group of variables. */
function nameIn(node: SyntaxNode): string | undefined {
  if (node.type !== 'map' || node.parent?.type !== 'seq') return undefined;
  const value = node.entries.find((entry) => entry.key.value === 'name')?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

function named(name: string | undefined, detail?: string) {
  if (name === undefined || name === '') return undefined;
  return { name, ...(detail !== undefined && detail !== '' && { detail }) };
}
