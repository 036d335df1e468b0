/** Keys that the keys beside them leave no sense for. */
import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext } from '../../dialect.js';
import type { CarrierGrade } from '../model/carrier-grade-model.js';
import { placeInCloud } from './place.js';

/** What a network that refers to another has there. */
const DEFINED = ['type', 'segment-id', 'network-address'];

export function unwantedKeys({ model }: AssistContext<CarrierGrade>, map: SyntaxNode): readonly string[] {
  if (map.type !== 'map') return [];
  const written = new Set(map.entries.map(({ key }) => String(key.value)));
  const { path } = placeInCloud(model, map);
  switch (path.at(-1)) {
    case 'logical-network-map':
      if (written.has('ref')) return DEFINED;
      return DEFINED.some((key) => written.has(key)) ? ['ref'] : [];
    case 'interface-map':
      if (written.has('ethernet-port-map')) return ['machine-port-map', 'bond-options'];
      return written.has('machine-port-map') ? ['ethernet-port-map'] : ['bond-options'];
    case 'logical_interface':
      return isLagged(map) ? [] : ['lag_mode'];
    case 'properties':
    case 'wr-vars':
      return [model.version === '1.1' ? 'shared_instance_storage' : 'image_storage'];
    default:
      return [];
  }
}

function isLagged(map: SyntaxNode): boolean {
  return (
    map.type === 'map' &&
    map.entries.some(
      ({ key, value }) => key.value === 'lag_interface' && value.type === 'scalar' && value.value !== 'N',
    )
  );
}
