/** The values that may stand at the cursor in an installer file. */

import type { SyntaxNode } from '../../../syntax/tree.js';
import type { AssistContext, ValuePlace, ValueSuggestion } from '../../dialect.js';
import type { Installer } from '../installer-model.js';
import { baremetalValues } from './baremetal-values.js';
import { environmentValues } from './environment-values.js';
import { csvOf, placeInEnvironment } from './place.js';

export function values(
  { model, file }: AssistContext<Installer>,
  { parent, schema, index }: ValuePlace,
): readonly ValueSuggestion[] | undefined {
  if (parent.type === 'seq' && index !== undefined) {
    const csv = csvOf(model, file);
    return csv && baremetalValues(model, csv, parent, index);
  }
  // Right after the colon a list begins with a bracket, not with one of its items.
  if (parent.type === 'entry' && schema?.type === 'array') return undefined;
  const place = placeInEnvironment(model, file, parent);
  return place && environmentValues(place.environment, place.path);
}

/** Keys that the other kind of cloud has, as the schema tells. */
export function unwantedKeys(
  { model, file, facts }: AssistContext<Installer>,
  map: SyntaxNode,
): readonly string[] {
  const place = placeInEnvironment(model, file, map);
  const cloud = place?.environment.cloudType?.value;
  if (!cloud) return [];
  const keys = Object.entries(facts.schemaOf(map)?.properties ?? {});
  return keys.flatMap(([key, own]) => (own['x-cloud'] && own['x-cloud'] !== cloud ? [key] : []));
}
