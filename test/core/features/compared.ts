/** Comparisons of the small model of tests, and of examples, with what they become by edits. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  analyseTogether,
  type ComparedFolders,
  type Comparison,
  compareFolders,
} from '../../../server/src/core/index.js';

export type Files = Readonly<Record<string, string>>;
export type Edits = Readonly<Record<string, (text: string) => string>>;

const ROOT = 'file:///m/';

export function folderOf(files: Files) {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `${ROOT}${name}`, text }));
  return { root: ROOT, analyses: analyseTogether(inputs), isAsked: () => true };
}

export function comparedFolders(before: Files, after: Files): ComparedFolders {
  return compareFolders(folderOf(before), folderOf(after));
}

/** The one comparison of two folders. */
export function compared(before: Files, after: Files): Comparison {
  const { comparisons, alone } = comparedFolders(before, after);
  const [comparison, ...others] = comparisons;
  if (!comparison || others.length + alone.length > 0) throw new Error('There is not one comparison.');
  return comparison;
}

/** The level and the sentence of each difference. */
export function told({ differences }: Comparison): string[] {
  return differences.map(({ level, sentence }) => `${level}: ${sentence}`);
}

export function edited(files: Files, edits: Edits): Files {
  const result: Record<string, string> = { ...files };
  for (const [name, edit] of Object.entries(edits)) {
    const text = edit(result[name] ?? '');
    if (text === result[name]) throw new Error(`Nothing was edited in '${name}'.`);
    result[name] = text;
  }
  return result;
}

export function replaced(from: string | RegExp, to: string): (text: string) => string {
  return (text) => text.replaceAll(from, to);
}

/** The files of a folder below `examples/`. */
export function exampleFolder(name: string): Files {
  const top = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
  const files: Record<string, string> = {};
  for (const each of readdirSync(top, { recursive: true }).map(String)) {
    const file = path.join(top, each);
    if (statSync(file).isFile()) files[each.split(path.sep).join('/')] = readFileSync(file, 'utf8');
  }
  return files;
}
