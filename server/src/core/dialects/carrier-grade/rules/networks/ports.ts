/** Ports against machines: whether a model has them, whether a server is of that model, and whether one is used twice. */
import type { Section, Value } from '../../../../model/value.js';
import type { CarrierGradeFile } from '../../model/carrier-grade-model.js';
import { itemsOf, optional, textOf } from '../../model/read-values.js';

/** A model of machines as a machine architecture file describes it. */
export interface Machine {
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
