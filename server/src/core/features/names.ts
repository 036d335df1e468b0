/**
 * The names of an environment at a cursor: what is defined and what is named, out of the one table that the schema fills.
 * Definition, references, highlights and rename all ask here.
 */
import type { Analysis } from '../analysis/analysis.js';
import type { NamedPlace } from '../model/facts.js';
import type { FileEdit } from '../rules/rule.js';
import { nodeAt } from '../syntax/queries.js';
import { replaceScalar } from '../syntax/rewrite.js';
import { type Span, touches } from '../text/span.js';

interface NameAtCursor {
  readonly place: NamedPlace;
  /** Every place that defines this name in any file, in the order of files and text. */
  readonly definitions: readonly NamedPlace[];
  /** Every place that uses it without defining it. */
  readonly references: readonly NamedPlace[];
}

/** Where a value names several things, the smallest part under the cursor counts. */
export function nameAt({ file, environment }: Analysis, offset: number): NameAtCursor | undefined {
  const node = nodeAt(file.tree, offset);
  if (node?.type !== 'scalar') return undefined;
  const names = environment.names();
  const here = names.at(file, node).filter((each) => touches(spanOfName(each), offset));
  const candidates = here
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))
    .map((place) => ({
      place,
      definitions: names.definitionsOf(place),
      // There may be thousands, and not everybody asks for them.
      get references() {
        return names.referencesOf(place);
      },
    }));
  // A value that may name things of several kinds names the one that is there.
  return candidates.find((each) => each.definitions.length > 0) ?? candidates[0];
}

/** The text that is the name: the whole value, or a part of it. */
export function spanOfName({ file, node, part }: NamedPlace): Span {
  const whole = file.tree.spanOf(node);
  return part ? { start: whole.start + part.start, end: whole.start + part.end } : whole;
}

function lengthOf(place: NamedPlace): number {
  const { start, end } = spanOfName(place);
  return end - start;
}

/** The edit that gives a place another name, in its own quotes and spelling. */
export function renamed(place: NamedPlace, name: string): FileEdit {
  const { file, node, part, write } = place;
  const written = write ? write(name) : name;
  const edit = part ? { span: spanOfName(place), newText: written } : replaceScalar(file, node, written);
  return { ...edit, uri: file.uri };
}
