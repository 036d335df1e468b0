/**
 * Real files by others, read where they lie and never copied into the project. They stand in `shared/corpus` beside the
 * checkout, or where HELION_CORPUS says; where there are none, the tests over them are skipped and say so.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe } from 'vitest';

export const corpusFolder = path.resolve(process.env['HELION_CORPUS'] ?? '../shared/corpus');

/** A block of tests over one part of the corpus. */
export function describeCorpus(part: string, tests: (files: readonly CorpusFile[]) => void): void {
  const there = existsSync(path.join(corpusFolder, part));
  const title = there
    ? `corpus ${part}`
    : `corpus ${part} (skipped: there is no '${path.join(corpusFolder, part)}')`;
  describe.skipIf(!there)(title, () => tests(there ? filesBelow(path.join(corpusFolder, part)) : []));
}

export interface CorpusFile {
  /** Path below the part, with slashes. */
  readonly name: string;
  readonly text: string;
}

export function filesBelow(top: string): CorpusFile[] {
  const walk = (at: string): string[] =>
    readdirSync(at)
      .sort()
      .flatMap((name) => {
        const inside = path.join(at, name);
        return statSync(inside).isDirectory() ? walk(inside) : [inside];
      });
  return walk(top).map((file) => ({
    name: path.relative(top, file).split(path.sep).join('/'),
    text: readFileSync(file, 'utf8'),
  }));
}
