/** Reads `environment.json`: node types, their interfaces, and the networks that each carries. */
import { carrierGradeNetwork, carrierGradeNodeTypes } from '../../../architecture/carrier-grade-networks.js';
import type { Section } from '../../../model/value.js';
import {
  type CarrierGradeFile,
  INTERFACE_NAME,
  type Interface,
  type Items,
  type LogicalNetwork,
  type NetworkEnvironment,
  type NodeType,
  networksOf,
  refOf,
} from './carrier-grade-model.js';
import { addressOf, cidrOf, itemsOf, optional, textOf } from './read-values.js';

export function readEnvironment(file: CarrierGradeFile): NetworkEnvironment {
  const environment: { -readonly [Key in keyof NetworkEnvironment]: NetworkEnvironment[Key] } = {
    ...file,
    nodeTypes: { items: [], complete: false },
    defined: [],
    resolve: () => undefined,
    network: () => undefined,
  };
  environment.nodeTypes = knownBy(
    ({ name }) => carrierGradeNodeTypes.some((type) => type.name === name?.value),
    itemsOf(file, file.root, 'node-type', (section) => readNodeType(file, environment, section)),
  );
  environment.defined = networksOf(environment).filter((network) => network.address !== undefined);
  const byRef = new Map<string, LogicalNetwork>();
  const byName = new Map<string, LogicalNetwork>();
  for (const network of environment.defined) {
    const ref = refOf(network);
    const name = network.name?.value;
    if (ref !== undefined && !byRef.has(ref)) byRef.set(ref, network);
    if (name !== undefined && !byName.has(name)) byName.set(name, network);
  }
  environment.resolve = (ref) => byRef.get(ref);
  environment.network = (name) => byName.get(name);
  return environment;
}

/** A thing with a name that nobody knows may be any of those that seem to be missing. */
function knownBy<T>(isKnown: (item: T) => boolean, { items, complete }: Items<T>): Items<T> {
  return { items, complete: complete && items.every(isKnown) };
}

function readNodeType(file: CarrierGradeFile, environment: NetworkEnvironment, section: Section): NodeType {
  const nodeType: { -readonly [Key in keyof NodeType]: NodeType[Key] } = {
    section,
    environment,
    ...optional({ name: file.reader.value(section, 'name', textOf) }),
    interfaces: { items: [], complete: false },
  };
  nodeType.interfaces = knownBy(
    ({ name }) => name !== undefined && INTERFACE_NAME.test(name.value),
    itemsOf(file, section, 'interface-map', (each) => readInterface(file, nodeType, each)),
  );
  return nodeType;
}

function readInterface(file: CarrierGradeFile, nodeType: NodeType, section: Section): Interface {
  const { reader } = file;
  const map = reader.sectionAt(section, 'ethernet-port-map');
  const result: { -readonly [Key in keyof Interface]: Interface[Key] } = {
    section,
    nodeType,
    ...optional({ name: reader.value(section, 'name', textOf) }),
    ethernetPorts: reader.values(map, 'interface-ports', textOf),
    networks: { items: [], complete: false },
  };
  result.networks = knownBy(
    ({ name }) => name !== undefined && carrierGradeNetwork(name.value) !== undefined,
    itemsOf(file, section, 'logical-network-map', (each) => readNetwork(file, result, each)),
  );
  return result;
}

function readNetwork(file: CarrierGradeFile, owner: Interface, section: Section): LogicalNetwork {
  const { reader } = file;
  const address = reader.sectionAt(section, 'network-address');
  return {
    section,
    interface: owner,
    ...optional({
      name: reader.value(section, 'name', textOf),
      type: reader.value(section, 'type', textOf),
      segmentId: reader.value(section, 'segment-id', ({ value }) =>
        typeof value === 'string' || typeof value === 'number' ? value : undefined,
      ),
      ref: reader.value(section, 'ref', textOf),
      address,
      cidr: reader.value(address, 'cidr', cidrOf),
      start: reader.value(address, 'start-address', addressOf),
      gateway: reader.value(address, 'gateway', addressOf),
    }),
  };
}
