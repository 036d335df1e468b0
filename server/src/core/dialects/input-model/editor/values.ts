/** The values that may stand at a place of a model, computed from the rest of it. What exists by name the schema offers. */
import type { AssistContext, ValuePlace, ValueSuggestion } from '../../dialect.js';
import type { InputModel } from '../input-model.js';
import type { Item } from '../item.js';
import { configurationValues } from './configuration-values.js';
import { controlPlaneValues } from './control-plane-values.js';
import { diskValues } from './disk-values.js';
import { interfaceValues } from './interface-values.js';
import { networkValues } from './network-values.js';
import { nicValues } from './nic-values.js';
import { itemAround, type PlaceInModel, placeInModel, topItem } from './place.js';
import { serverValues } from './server-values.js';

/** What the functions for the lists are told: where the value stands, and the objects around it. */
export interface Asked {
  readonly model: InputModel;
  readonly place: PlaceInModel;
  /** The object of the list at the top. */
  readonly top: Item | undefined;
  /** The innermost object. */
  readonly item: Item | undefined;
  /** What the value becomes part of. */
  readonly parent: ValuePlace['parent'];
  /** The object `up` levels out of the innermost. */
  around(up: number): Item | undefined;
}

export type Answer = readonly ValueSuggestion[] | undefined;

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
  'control-planes': controlPlaneValues,
  'configuration-data': configurationValues,
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
  // Nothing computed leaves the place to the schema.
  return found && found.length > 0 ? found : undefined;
}

/** One value that is the obvious one, if there is any. */
export function best(value: string | number | undefined, detail: string): readonly ValueSuggestion[] {
  return value === undefined ? [] : [{ value, detail, preferred: true }];
}

/** Each value once, the first of them kept. */
export function unique(suggestions: readonly ValueSuggestion[]): readonly ValueSuggestion[] {
  const seen = new Set<unknown>();
  return suggestions.filter(({ value }) => !seen.has(value) && seen.add(value));
}
