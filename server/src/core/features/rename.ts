/**
 * Rename: every place that defines or uses a name gets the new one, in one set of edits that keeps the quotes of each.
 * Names that are not valid, or taken, are refused with a sentence.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { FileEdit } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import { nameAt, renamed, spanOfName } from './names.js';

/** A sentence for the user why it cannot be done. */
export interface Refused {
  readonly refused: string;
}

export interface Renameable {
  readonly span: Span;
  readonly placeholder: string;
}

/** What would be renamed; undefined where there is no name. */
export function prepareRename(analysis: Analysis, offset: number): Renameable | Refused | undefined {
  const name = nameAt(analysis, offset);
  if (!name) return undefined;
  if (name.definitions.length === 0)
    return { refused: `'${name.place.name}' is not defined in this environment.` };
  const { write, name: placeholder } = name.place;
  return { span: spanOfName(name.place), placeholder: write ? write(placeholder) : placeholder };
}

export function rename(
  analysis: Analysis,
  offset: number,
  newName: string,
): { readonly edits: readonly FileEdit[] } | Refused | undefined {
  const name = nameAt(analysis, offset);
  if (!name) return undefined;
  const { kind, name: oldName } = name.place;
  if (name.definitions.length === 0) return { refused: `'${oldName}' is not defined in this environment.` };
  const wanted = newName.trim();
  if (wanted === '') return { refused: 'A name must not be empty.' };
  if (wanted === oldName) return { edits: [] };
  const refused = analysis.assist.refuseName(kind, wanted);
  if (refused) return { refused };
  return { edits: [...name.definitions, ...name.references].map((place) => renamed(place, wanted)) };
}
