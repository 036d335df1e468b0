/**
 * The only place that writes files, and only because the command line names a folder for them: one that is
 * new or empty, and no part of what was read, so that nothing that was there is lost.
 */
import { existsSync, mkdirSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface NewFile {
  /** Below the folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Throws with a sentence, before anything is written, where the folder will not do. */
export function writeFolder(folder: string, files: readonly NewFile[], notBelow: string): void {
  const out = path.resolve(folder);
  refuse(out, folder, notBelow);
  for (const file of files) {
    const target = path.join(out, ...file.path.split('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx' });
  }
}

function refuse(out: string, given: string, root: string): void {
  if (isAtOrBelow(realPath(out), realPath(root)))
    throw new Error(`'${given}' is a part of the model. Give a folder outside of it.`);
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new Error(`'${given}' is not a folder.`);
  if (readdirSync(out).length > 0) throw new Error(`'${given}' is not empty: give a new folder.`);
}

function isAtOrBelow(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** Where a path leads by way of links, as far as it is there. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realPath(parent), path.basename(file));
}
