/** The files that `definition.json` names, as links to those that are there. */
import type { AssistContext, FileLink } from '../../dialect.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { textOf } from '../model/read-values.js';

const FILE_KEYS = ['environment', 'server-config', 'network-config'];

export function links({ model, file }: AssistContext<CarrierGrade>): readonly FileLink[] {
  const definition = model.definitions.find((each) => each.file === file);
  if (!definition) return [];
  const { cloud, controlPlanes, reader } = definition;
  const named = [
    ...FILE_KEYS.map((key) => reader.value(cloud, key, textOf)),
    ...controlPlanes.items.flatMap((plane) => [
      plane.file,
      ...plane.resourceNodes.items.map((nodes) => nodes.file),
    ]),
  ];
  return named.flatMap((value) => {
    const target = value && model.files.find(({ path }) => path === value.value);
    return value && target ? [{ node: value.node, uri: target.file.uri }] : [];
  });
}
