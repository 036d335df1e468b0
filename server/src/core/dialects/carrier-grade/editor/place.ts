/** Where a node is in a carrier-grade file: its key, and the network, interface, node type or server around it. */
import type { MapEntry, SeqNode, SyntaxNode } from '../../../syntax/tree.js';
import type {
  CarrierGrade,
  Interface,
  LogicalNetwork,
  NetworkEnvironment,
  NodeType,
  Server,
  WrNetwork,
} from '../model/carrier-grade-model.js';

export interface PlaceInCloud {
  /** Keys from the root down; items of lists add nothing. */
  readonly path: readonly string[];
  /** The last key. */
  readonly key: string | undefined;
  readonly network?: LogicalNetwork;
  readonly interface?: Interface;
  readonly nodeType?: NodeType;
  readonly server?: Server;
  readonly range?: WrNetwork;
}

export function placeInCloud(model: CarrierGrade, at: SyntaxNode | MapEntry | SeqNode): PlaceInCloud {
  const path: string[] = [];
  const maps = new Set<SyntaxNode>();
  let current: SyntaxNode | MapEntry | undefined = at;
  while (current) {
    if (current.type === 'entry') path.unshift(String(current.key.value));
    else maps.add(current);
    current = current.parent;
  }
  const types = model.environments.flatMap(({ nodeTypes }: NetworkEnvironment) => nodeTypes.items);
  const nodeType = types.find(({ section }) => maps.has(section.node));
  const owner = nodeType?.interfaces.items.find(({ section }) => maps.has(section.node));
  const network = owner?.networks.items.find(({ section }) => maps.has(section.node));
  const servers = [...model.provisions, ...model.nodeLists].flatMap((list) => list.servers.items);
  const server = servers.find(({ section }) => maps.has(section.node));
  const ranges = model.wrs.flatMap(({ interfaces }) =>
    interfaces.items.flatMap((each) => each.networks.items),
  );
  const range = ranges.find(({ section }) => maps.has(section.node));
  return {
    path,
    key: path.at(-1),
    ...(nodeType && { nodeType }),
    ...(owner && { interface: owner }),
    ...(network && { network }),
    ...(server && { server }),
    ...(range && { range }),
  };
}
