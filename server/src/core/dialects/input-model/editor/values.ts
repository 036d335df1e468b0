/** The values that may be at a place of a model, computed from the rest of it. What exists by name the schema offers. */
import type { AssistContext, ValuePlace, ValueSuggestion } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Answer, Asked } from './answer.js';
import { configurationValues } from './configuration-values.js';
import { controlPlaneValues, regionValues } from './control-plane-values.js';
import { cpuValues } from './cpu-values.js';
import { diskValues } from './disk-values.js';
import { interfaceValues } from './interface-values.js';
import { networkValues } from './network-values.js';
import { nicValues } from './nic-values.js';
import { itemAround, placeInModel, topItem } from './place.js';
import { serverGroupValues } from './server-group-values.js';
import { serverValues } from './server-values.js';

const BY_LIST: Readonly<Record<string, (asked: Asked) => Answer>> = {
  servers: serverValues,
  baremetal: serverValues,
  baremetal_network: serverValues,
  networks: networkValues,
  'network-groups': networkValues,
  'firewall-rules': networkValues,
  'nic-mappings': nicValues,
  'interface-models': interfaceValues,
  'disk-models': diskValues,
  'memory-models': diskValues,
  'cpu-models': cpuValues,
  'control-planes': controlPlaneValues,
  regions: regionValues,
  'configuration-data': configurationValues,
  'server-groups': serverGroupValues,
};

export function values(
  { model, file }: AssistContext<InputModel>,
  { parent, schema }: ValuePlace,
): readonly ValueSuggestion[] | undefined {
  // Right after the colon a list begins with a dash, not with one of its items.
  if (parent.type === 'entry' && schema?.type === 'array') return undefined;
  const place = placeInModel(parent);
  const answer = Object.hasOwn(BY_LIST, place.list ?? '') ? BY_LIST[place.list ?? ''] : undefined;
  const found = answer?.({
    ...{ model, place, parent },
    top: topItem(file, place),
    item: itemAround(file, place),
    around: (up) => itemAround(file, place, up),
  });
  // Nothing computed leaves the place to the schema, but for lists that can have no more.
  return found && (found.length > 0 || place.list === 'server-groups') ? found : undefined;
}
