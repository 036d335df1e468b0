/**
 * The names of an environment at a cursor: what is defined and what is named, out of the one table that the schema fills.
 * Definition, references, highlights and rename all ask here.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { NamedPlace } from '../model/facts.js';
import { touches } from '../text/span.js';

export interface NameAtCursor {
  readonly place: NamedPlace;
  /** Every place that defines this name, in the order of the text. */
  readonly definitions: readonly NamedPlace[];
  /** Every place that uses it without defining it. */
  readonly references: readonly NamedPlace[];
}

export function nameAt({ file, facts }: Analysis, offset: number): NameAtCursor | undefined {
  const here = (place: NamedPlace) => touches(file.tree.spanOf(place.node), offset);
  const place = facts.definitions.find(here) ?? facts.references.find(here);
  if (!place) return undefined;
  const same = (other: NamedPlace) => other.kind === place.kind && other.name === place.name;
  return {
    place,
    definitions: facts.definitions.filter(same),
    references: facts.references.filter(same),
  };
}
