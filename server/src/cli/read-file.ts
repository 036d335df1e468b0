/**
 * From bytes to text, here and nowhere else: as UTF-8, with U+FFFD for what is none, which the core reports where it
 * stands. What becomes of the text is said in `find-files.ts`.
 */
import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Input, LARGE_FACTOR, recognise, worthReading } from '../core/index.js';

/** A byte order mark stays in the text, because it is a mistake in JSON. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** In bytes. A larger file whose name says nothing is none of ours; input models have files of many megabytes. */
const LARGEST_BY_CONTENT = 1024 * 1024;
const LARGEST_YAML = LARGEST_BY_CONTENT * LARGE_FACTOR;

/** Undefined when the file is none of ours. Throws when it is one by its name, or was asked for, and cannot be read. */
export function readOurs(file: string, askedFor: boolean): Input | undefined {
  const uri = pathToFileURL(file).href;
  if (recognise({ uri }) !== undefined) {
    // A pipe would never end.
    if (!statSync(file).isFile()) throw new Error('it is no file.');
    return { uri, text: decoder.decode(readFileSync(file)) };
  }
  if (!askedFor && !worthReading(uri)) return undefined;
  try {
    const status = statSync(file);
    if (!status.isFile() || status.size > (/\.ya?ml$/.test(file) ? LARGEST_YAML : LARGEST_BY_CONTENT))
      return undefined;
    const text = decoder.decode(readFileSync(file));
    return recognise({ uri, text }) && { uri, text };
  } catch (error) {
    // A foreign file that cannot be read is nobody's business.
    if (askedFor) throw error;
    return undefined;
  }
}
