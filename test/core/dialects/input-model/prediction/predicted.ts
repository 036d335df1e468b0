/** Predictions of the small model of tests, with changes to its files. */
import { parse } from 'yaml';
import { analyseTogether, predictedFiles } from '../../../../../server/src/core/index.js';
import { smallModel } from '../../../../support/models.js';

type Question = Parameters<typeof predictedFiles>[1];

interface Predicted {
  readonly doubts: readonly string[];
  /** What stands at the places of the doubts. */
  readonly doubtful: readonly string[];
  readonly release: string;
  text(path: string): string;
  /** What a file of the folder `info` holds. */
  info(name: string): unknown;
  saved(name: string): unknown;
  /** Lines of the explanation that begin like this, without indentation. */
  told(start: string): readonly string[];
}

type Files = Readonly<Record<string, string>>;

/** `changes`: files with other texts, by name, or what becomes of the text that they have. */
export function predicted(
  changes: Readonly<Record<string, string | ((text: string) => string)>> = {},
  question: Question = { release: '5.0' },
): Predicted {
  const files: Record<string, string> = { ...smallModel };
  for (const [name, change] of Object.entries(changes))
    files[name] = typeof change === 'string' ? change : change(files[name] ?? '');
  return predictedOf(files, question);
}

export function predictedOf(files: Files, question: Question = { release: '5.0' }): Predicted {
  const inputs = Object.entries(files).map(([name, text]) => ({ uri: `file:///m/${name}`, text }));
  const [first] = analyseTogether(inputs).all;
  const result = first && predictedFiles(first, question);
  if (!result) throw new Error('There is no prediction.');
  const text = (path: string) => result.files.find((file) => file.path === path)?.text ?? '';
  const data = (path: string): unknown => parse(text(path), { version: '1.1', maxAliasCount: -1 });
  return {
    doubts: result.doubts.map(({ message }) => message),
    doubtful: result.doubts.flatMap(({ at }) => {
      const whole = inputs.find(({ uri }) => uri === at?.uri)?.text;
      return at && whole !== undefined ? [whole.slice(at.span.start, at.span.end)] : [];
    }),
    release: result.release,
    text,
    info: (name) => data(`info/${name}.yml`),
    saved: (name) => data(`persistent_state/${name}.yml`),
    told: (start) =>
      text('info/explain.txt')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith(start)),
  };
}

/** Replaces a text that must be there. */
export function replaced(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`'${from}' is not there.`);
    return text.replaceAll(from, to);
  };
}
