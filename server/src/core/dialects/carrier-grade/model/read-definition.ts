/** Reads `definition.json`: the cloud's name, the files it names, failure zones and control planes. */
import type { CarrierGradeFile, ControlPlane, Definition, ResourceNodes } from './carrier-grade-model.js';
import { itemsOf, optional, textOf, wholeOf } from './read-values.js';

export function readDefinition(file: CarrierGradeFile): Definition {
  const { reader, root } = file;
  const cloud = reader.sectionAt(root, 'cloud');
  return {
    ...file,
    ...optional({ cloud, name: reader.value(cloud, 'name', textOf) }),
    failureZones: itemsOf(file, root, 'failure-zones', (section) => reader.value(section, 'name', textOf)),
    controlPlanes: itemsOf(
      file,
      root,
      'control-planes',
      (section): ControlPlane => ({
        section,
        ...optional({ file: reader.value(section, 'file', textOf) }),
        resourceNodes: itemsOf(
          file,
          section,
          'resource-nodes',
          (each): ResourceNodes => ({
            section: each,
            ...optional({
              type: reader.value(each, 'type', textOf),
              file: reader.value(each, 'file', textOf),
              count: reader.value(each, 'count', wholeOf),
            }),
          }),
        ),
      }),
    ),
  };
}
