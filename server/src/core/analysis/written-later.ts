/** Reports and repairs that touch what only the program that fills a template in can tell. */
import { type SourceFile, spanOfPlace } from '../model/source-file.js';
import type { Fix, Report } from '../rules/rule.js';

/** A file of the environments that a finding may be about. */
export type FileOf = (uri: string) => SourceFile | undefined;

/** What a template leaves out, repeats or fills in is wrong only for certain when it is wrong alone. */
export function isWrittenLater({ at, related = [] }: Pick<Report, 'at' | 'related'>): boolean {
  return [at, ...related.map((each) => each.at)].some((place) =>
    place.file.tree.template?.touches(spanOfPlace(place)),
  );
}

/** No repair touches what only the program that fills a template in understands. */
export function isPlain({ edits }: Fix, fileOf: FileOf): boolean {
  return edits.every(({ uri, span }) => !fileOf(uri)?.tree.template?.touches(span));
}
