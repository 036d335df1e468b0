/** Models of machines: the ports that a machine architecture file gives them, and those that an interface bonds. */
import type { Section, Value } from '../../../../model/value.js';
import type {
  CarrierGrade,
  CarrierGradeFile,
  Interface,
  Items,
  NetworkEnvironment,
} from '../../model/carrier-grade-model.js';
import { itemsOf, optional, textOf } from '../../model/read-values.js';

/** A model of machines as a machine architecture file describes it. */
interface Machine {
  readonly name?: Value<string>;
  readonly ports: readonly { readonly name?: Value<string>; readonly bus?: Value<string> }[];
}

/** Every model in a file, wherever it is: in a list of whatever name, or as the file itself. */
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

/** The ports of one model of machines that an interface is made of, with the labels that its bond knows them by. */
interface MachineMap {
  readonly section: Section;
  readonly vendor?: Value<string>;
  readonly model?: Value<string>;
  readonly ports: Items<{ readonly port?: Value<string>; readonly label?: Value<string> }>;
}

export function machineMapsOf(environment: NetworkEnvironment, { section }: Interface): Items<MachineMap> {
  const { reader } = environment;
  return itemsOf(environment, section, 'machine-port-map', (each) => ({
    section: each,
    ...optional({
      vendor: reader.value(each, 'vendor', textOf),
      model: reader.value(each, 'model', textOf),
    }),
    ports: itemsOf(environment, each, 'interface-ports', (port) =>
      optional({ port: reader.value(port, 'port', textOf), label: reader.value(port, 'label', textOf) }),
    ),
  }));
}

/** The ports of every model in the machine architecture files of the directory. */
export function portsByModel(model: CarrierGrade): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, ports } of model.filesOf('machine-architecture').flatMap(machinesIn)) {
    if (!name || ports.length === 0) continue;
    const known = found.get(name.value) ?? new Set<string>();
    for (const port of ports) if (port.name) known.add(port.name.value);
    found.set(name.value, known);
  }
  return found;
}
