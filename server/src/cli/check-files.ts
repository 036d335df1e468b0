/**
 * Reads files and asks the core what is to be found in them. Bytes become text here and nowhere else: as UTF-8, with
 * U+FFFD for what is none, which the core reports where it stands. How findings are printed is said in the reports.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Analysis, analyse, type Finding } from '../core/index.js';
import { unreadable } from './find-files.js';

export interface CheckedFile {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** A byte order mark stays in the text, because it is a mistake in JSON. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** `problems` has a sentence for every file that could not be read. */
export function checkFiles(files: readonly string[]): {
  readonly checked: readonly CheckedFile[];
  readonly problems: readonly string[];
} {
  const checked: CheckedFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      const text = decoder.decode(readFileSync(file));
      const analysis = analyse({ uri: pathToFileURL(file).href, text });
      if (!analysis) continue;
      checked.push({ analysis, findings: analysis.findings() });
      for (const { rule, error } of analysis.failures())
        problems.push(`The rule '${rule}' failed on '${file}': ${String(error)}`);
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  return { checked, problems };
}

/** The path of a file that the core knows by its URI. */
export function pathOf(uri: string): string {
  return fileURLToPath(uri);
}
