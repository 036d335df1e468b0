/**
 * From the paths on the command line to the Helion files at and below them. Folders are searched in the order of
 * their names and each only once, so that links that go round in circles come to an end.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { recognise } from '../core/index.js';

export interface FoundFiles {
  /** Absolute paths, none twice. */
  readonly files: readonly string[];
  /** Folders of the command line in which there is no Helion file. */
  readonly empty: readonly string[];
  /** A sentence for every path that could not be searched, and for every file that is none of ours. */
  readonly problems: readonly string[];
}

const SKIPPED = new Set(['.git', 'node_modules']);

export function findFiles(paths: readonly string[]): FoundFiles {
  const files = new Set<string>();
  const empty: string[] = [];
  const problems: string[] = [];
  for (const given of paths) {
    const absolute = path.resolve(given);
    try {
      if (statSync(absolute).isDirectory()) {
        const inside = search(absolute, new Set(), problems);
        if (inside.length === 0) empty.push(given);
        for (const file of inside) files.add(file);
      } else if (isOurs(absolute)) files.add(absolute);
      else
        problems.push(
          `'${given}' is no Helion file by its name; plans are called helion.yml, *.helion.yml or *.helion.json.`,
        );
    } catch (error) {
      problems.push(unreadable(given, error));
    }
  }
  return { files: [...files], empty, problems };
}

/** The Helion files below a folder. `seen` holds the real paths of the folders on the way. */
function search(folder: string, seen: Set<string>, problems: string[]): string[] {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return [];
    seen.add(real);
    return readdirSync(folder)
      .sort()
      .filter((name) => !SKIPPED.has(name))
      .flatMap((name) => {
        const inside = path.join(folder, name);
        if (isFolder(inside)) return search(inside, seen, problems);
        return isOurs(inside) ? [inside] : [];
      });
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

function isFolder(at: string): boolean {
  try {
    return statSync(at).isDirectory();
  } catch {
    // A link that leads nowhere is no folder; when it has the name of a Helion file, reading it tells what is wrong.
    return false;
  }
}

function isOurs(file: string): boolean {
  return recognise({ uri: pathToFileURL(file).href }) !== undefined;
}

/** One sentence about a path that could not be read. */
export function unreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `'${file}' does not exist.`;
  if (code === 'EACCES' || code === 'EPERM') return `'${file}' may not be read by this user.`;
  if (code === 'ELOOP') return `'${file}' is a link that goes round in a circle.`;
  return `'${file}' could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
