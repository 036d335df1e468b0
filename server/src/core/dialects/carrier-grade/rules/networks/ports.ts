/** Ports against machines: whether a model has them, whether a server is of that model, and whether one is used twice. */
import type { Section, Value } from '../../../../model/value.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, CarrierGradeFile } from '../../model/carrier-grade-model.js';
import { itemsOf, optional, textOf } from '../../model/read-values.js';
import { defineNetworksRule, interfaceCalled, interfacesOf } from './about-networks.js';
import { machineMapsOf } from './bonds.js';

const MACHINE_MAP = [
  {
    vendor: 'HP',
    model: 'ProLiant DL360 Gen9',
    'interface-ports': [
      { port: 'port5', label: 'ctrl-1' },
      { port: 'port6', label: 'ctrl-2' },
    ],
  },
];
const BONDED = {
  name: 'INTF0',
  'machine-port-map': MACHINE_MAP,
  'bond-options': { 'bond-mode': 4, 'bond-slaves': 'ctrl-1 ctrl-2' },
  'logical-network-map': [{ name: 'management', ref: 'ccn-INTF0-management' }],
};
const PLACE = 'environment.json node-type.2.interface-map.0';
const ARCHITECTURE = {
  'machine-architecture': [
    {
      name: 'ProLiant DL360 Gen9',
      'model-class': '001',
      port: [
        { name: 'port5', 'bus-address': '0000:00/0000:00:02.2/0000:04:00.0' },
        { name: 'port6', 'bus-address': '0000:00/0000:00:02.2/0000:04:00.1' },
      ],
    },
  ],
};

/** A model of machines as a machine architecture file describes it. */
interface Machine {
  readonly name?: Value<string>;
  readonly ports: readonly { readonly name?: Value<string>; readonly bus?: Value<string> }[];
}

/** Every model in a file, wherever it stands: in a list of whatever name, or as the file itself. */
export function machinesIn(file: CarrierGradeFile): readonly Machine[] {
  const { reader, root, broken } = file;
  if (!root || broken) return [];
  const read = (section: Section): Machine => ({
    ...optional({ name: reader.value(section, 'name', textOf) }),
    ports: itemsOf(file, section, 'port', (port) =>
      optional({
        name: reader.value(port, 'name', textOf),
        bus: reader.value(port, 'bus-address', textOf),
      }),
    ).items,
  });
  if (root.state('port') === 'written') return [read(root)];
  return root.node.entries.flatMap((entry) => itemsOf(file, root, String(entry.key.value), read).items);
}

/** The ports of every model in the machine architecture files of the directory. */
function portsByModel(model: CarrierGrade): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, ports } of model.filesOf('machine-architecture').flatMap(machinesIn)) {
    if (!name || ports.length === 0) continue;
    const known = found.get(name.value) ?? new Set<string>();
    for (const port of ports) if (port.name) known.add(port.name.value);
    found.set(name.value, known);
  }
  return found;
}

export const portRules: readonly Rule<CarrierGrade>[] = [
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-machine-port-unknown',
    severity: 'error',
    docs: {
      summary: 'A port is none that the machine architecture gives for the model.',
      why: 'Ports are found by their bus address, and that stands in machine_architecture.json; an unknown port has none.',
      source: 'Sample file machine_architecture.json',
      ...cloudExample(
        {
          [PLACE]: BONDED,
          [`${PLACE}.machine-port-map.0.interface-ports.1.port`]: 'port7',
          'machine_architecture.json': ARCHITECTURE,
        },
        { [PLACE]: BONDED, 'machine_architecture.json': ARCHITECTURE },
      ),
    },
    check({ model, report }) {
      const { environment } = model;
      const known = portsByModel(model);
      if (!environment || known.size === 0) return;
      for (const each of interfacesOf(environment)) {
        for (const { model: machine, ports } of machineMapsOf(environment, each).items) {
          const there = machine && known.get(machine.value);
          if (!there) continue;
          for (const { port } of ports.items) {
            if (!port || there.has(port.value)) continue;
            const guess = nearest(port.value, there);
            report({
              at: port.at,
              message: `'${machine.value}' has no port '${port.value}'${guess ? `; did you mean '${guess}'?` : '.'}`,
            });
          }
        }
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-machine-model-mismatch',
    severity: 'warning',
    docs: {
      summary: 'A machine-port-map is for a model that no server of the node type is.',
      why: 'A server takes the ports of the entry for its own vendor and model; without one its interfaces are not set up.',
      source: 'Sample files environment.json and node-provision.json: vendor and model must be the same',
      ...cloudExample(
        { [PLACE]: BONDED, [`${PLACE}.machine-port-map.0.model`]: 'ProLiant DL380 Gen9' },
        { [PLACE]: BONDED },
      ),
    },
    check({ model: { environment, provision }, report }) {
      if (!environment || !provision?.servers.complete) return;
      for (const owner of interfacesOf(environment)) {
        const type = owner.nodeType.name?.value;
        const servers = provision.servers.items.filter((server) => server.type === type);
        const models = new Set(servers.map(({ vendor, model }) => `${vendor?.value} ${model?.value}`));
        if (servers.length === 0 || servers.some(({ vendor, model }) => !vendor || !model)) continue;
        for (const { vendor, model } of machineMapsOf(environment, owner).items) {
          if (!vendor || !model || models.has(`${vendor.value} ${model.value}`)) continue;
          const [first] = servers;
          report({
            at: model.at,
            message: `No ${type} server is a '${vendor.value} ${model.value}'; they are '${[...models].join("', '")}'.`,
            related: first?.model
              ? [{ at: first.model.at, message: 'The model of a server stands here.' }]
              : [],
          });
        }
      }
    },
  }),
  defineNetworksRule({
    id: 'carrier-grade/cg-port-used-twice',
    severity: 'error',
    docs: {
      summary: 'Two interfaces of a node type use one port.',
      why: 'A NIC or a port of a machine belongs to one interface; the second one would take it from the first.',
      source: 'Sample environment files: every port occurs once in a node type',
      ...cloudExample({
        'environment.json node-type.1.interface-map.1.ethernet-port-map.interface-ports': ['eth0'],
      }),
    },
    check({ environment, report }) {
      for (const { interfaces } of environment.nodeTypes.items) {
        const used = new Map<string, Value<string>>();
        for (const each of interfaces.items) {
          const own = new Map<string, Value<string>>();
          for (const port of each.ethernetPorts.items) own.set(port.value, port);
          for (const { ports, model } of machineMapsOf(environment, each).items)
            for (const { port } of ports.items)
              if (port && model) own.set(`${model.value} ${port.value}`, port);
          for (const [key, port] of own) {
            const before = used.get(key);
            if (before)
              report({
                at: port.at,
                message: `${interfaceCalled(each)} uses the port '${port.value}', which another interface uses already.`,
                related: [{ at: before.at, message: 'It is used here first.' }],
              });
            else used.set(key, port);
          }
        }
      }
    },
  }),
];
