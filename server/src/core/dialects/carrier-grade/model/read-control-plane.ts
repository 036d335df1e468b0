/** Reads a control-plane file below `.hos/`: its tiers with their services. */
import type { CarrierGradeFile, ControlPlaneFile, Tier } from './carrier-grade-model.js';
import { idOf, itemsOf, optional, textOf, wholeOf } from './read-values.js';

export function readControlPlane(file: CarrierGradeFile): ControlPlaneFile {
  const { reader, root } = file;
  return {
    ...file,
    tiers: itemsOf(
      file,
      root,
      'tiers',
      (section): Tier => ({
        section,
        ...optional({
          id: reader.value(section, 'id', idOf),
          memberCount: reader.value(section, 'member-count', wholeOf),
          nodeType: reader.value(section, 'node-type', textOf),
        }),
        services: itemsOf(file, section, 'services', (each) => reader.value(each, 'name', textOf)),
      }),
    ),
  };
}
