/** Every place that names what is under the cursor, and the same for highlighting it in one file. */
import type { Analysis } from '../analysis/analysis.js';
import type { NamedPlace } from '../model/facts.js';
import type { Span } from '../text/span.js';
import { nameAt, spanOfName } from './names.js';

export interface Location {
  readonly uri: string;
  readonly span: Span;
}

export interface Highlight {
  readonly span: Span;
  /** `write` where the name is defined. */
  readonly kind: 'read' | 'write';
}

export function references(
  analysis: Analysis,
  offset: number,
  includeDefinitions: boolean,
): readonly Location[] {
  const name = nameAt(analysis, offset);
  if (!name) return [];
  const places = includeDefinitions ? [...name.definitions, ...name.references] : name.references;
  return places
    .map(locationOf)
    .sort((a, b) => (a.uri === b.uri ? a.span.start - b.span.start : a.uri < b.uri ? -1 : 1));
}

export function highlights(analysis: Analysis, offset: number): readonly Highlight[] {
  const name = nameAt(analysis, offset);
  if (!name) return [];
  const { uri } = analysis.file;
  const mark = (kind: Highlight['kind']) => (place: NamedPlace) => ({ span: spanOfName(place), kind });
  const here = (place: NamedPlace) => place.file.uri === uri;
  return [
    ...name.definitions.filter(here).map(mark('write')),
    ...name.references.filter(here).map(mark('read')),
  ].sort((a, b) => a.span.start - b.span.start);
}

function locationOf(place: NamedPlace): Location {
  return { uri: place.file.uri, span: spanOfName(place) };
}
