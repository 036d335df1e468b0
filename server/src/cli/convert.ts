/**
 * `helion convert FROM --to KIND --out FOLDER`: makes the files of another kind from a plan, installer files, a
 * carrier-grade cloud or an input model, and tells what they cannot say, what was worked out and what is open. It writes
 * into a folder that is new or empty only, and never into the folder of the files it reads.
 */
import path from 'node:path';
import {
  type Analysis,
  analyseTogether,
  type Conversion,
  type ConversionNote,
  type ConversionTarget,
  conversionReleases,
  conversionsOf,
  conversionTargets,
  convert,
} from '../core/index.js';
import { pathOf } from './check-files.js';
import { type Call, type Subcommand, textOf } from './command.js';
import { configured } from './configuration.js';
import { findFiles } from './find-files.js';
import { pathFrom } from './formats/format.js';
import { writeFolder } from './write-files.js';

const FORMATS = ['text', 'json'] as const;

const USAGE = 'helion convert FROM --to plan --out FOLDER';

export const convertCommand: Subcommand = {
  name: 'convert',
  summary: 'convert installer files or an input model to a plan, or a plan to these',
  operands: { written: 'FROM', completes: 'file' },
  details:
    'Converts FROM, a file or a folder: installer files, a carrier-grade cloud or an input model to a plan; a plan to installer files or the skeleton of an input model. It lists what was not carried over and what was calculated. Values that FROM does not contain are placeholders in angle brackets in the new files.',
  groups: [
    {
      title: 'Options',
      options: [
        {
          name: 'to',
          value: 'KIND',
          summary: 'plan, installer or input-model',
          words: conversionTargets,
          isClosed: true,
        },
        {
          name: 'out',
          value: 'FOLDER',
          summary: 'write the files to FOLDER, which must be new or empty, and outside FROM',
          completes: 'folder',
        },
        {
          name: 'format',
          value: 'FORMAT',
          summary: 'output format: text or json',
          words: FORMATS,
          isClosed: true,
        },
        {
          name: 'release',
          value: 'R',
          summary: 'the release of a new input model: 8 or 9, by default 9',
          words: conversionReleases,
          isClosed: true,
        },
      ],
    },
  ],
  ending: 'Exit code: 0 if the files were written, 2 if not.',
  run: runConvert,
};

/** Throws with a sentence where nothing was written. */
function runConvert({ values, operands, print }: Call): number {
  const [from, ...others] = operands;
  if (from === undefined || others.length > 0) throw new Error(`Give one file or folder: ${USAGE}`);
  const to = oneOf(values, 'to', conversionTargets);
  if (to === undefined) throw new Error("No kind of file given. Add '--to plan', for example.");
  const out = textOf(values, 'out');
  if (!out) throw new Error("No folder to write to given. Add '--out FOLDER'.");
  const format = oneOf(values, 'format', FORMATS) ?? 'text';
  const release = oneOf(values, 'release', conversionReleases);
  if (release !== undefined && to !== 'input-model')
    throw new Error("'--release' is for input models: use it with '--to input-model'.");
  const source = sourceIn(from, to);
  const made = convert(source, to, release);
  if (!made) throw new Error(`'${from}' belongs to several clouds. Give the file of one.`);
  writeFolder(out, made.files, path.resolve(pathOf(source.environment.root)));
  print(format === 'json' ? jsonOf(made, out) : textOfAll(made, out));
  return 0;
}

function oneOf<Word extends string>(
  values: Call['values'],
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = textOf(values, name);
  const word = words.find((each) => each === text);
  if (text !== undefined && word === undefined)
    throw new Error(
      `'--${name}' must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not '${text}'.`,
    );
  return word;
}

/** The environment that is meant: the only one among the files that can be made into that. */
function sourceIn(from: string, to: ConversionTarget): Analysis {
  const found = findFiles([from]);
  const { files, options } = configured(found, 'found');
  const [problem] = found.problems;
  if (files.length === 0 && problem !== undefined) throw new Error(problem);
  const own = new Set(found.files.map(({ uri }) => uri));
  const all = analyseTogether([...files, ...found.beside], options).all.filter(({ file }) =>
    own.has(file.uri),
  );
  const able = all.filter((analysis) => conversionsOf(analysis).includes(to));
  const roots = new Set(able.map(({ dialect, environment }) => `${dialect} ${environment.root}`));
  const [source] = able;
  if (roots.size > 1)
    throw new Error(
      `'${from}' has ${roots.size} environments that can be converted to ${KINDS[to]}. Give a file of one.`,
    );
  if (source) return source;
  const [other] = all.flatMap(conversionsOf);
  throw new Error(
    other
      ? `'${from}' cannot be converted to ${KINDS[to]} directly. Use '--to ${other}' first.`
      : `Nothing in '${from}' can be converted to ${KINDS[to]}.`,
  );
}

const KINDS: Readonly<Record<ConversionTarget, string>> = {
  plan: 'a plan',
  installer: 'installer files',
  'input-model': 'an input model',
};

/** Parts of what is told, in the order in which they are printed. */
const PARTS = [
  ['lost', 'Not carried over'],
  ['assumed', 'Assumed'],
  ['open', 'To be filled in'],
  ['problems', 'Wrong in the new files'],
] as const;

function textOfAll(made: Conversion, out: string): string {
  const names = made.files.map((file) => file.path).join(', ');
  const { length } = made.files;
  const parts = PARTS.flatMap(([key, title]) => {
    const notes = made[key];
    return notes.length === 0
      ? []
      : [`\n${title} (${notes.length}):\n`, ...notes.map((note) => `  ${lineOfNote(note, out)}\n`)];
  });
  return `${length} ${length === 1 ? 'file was' : 'files were'} written into '${out}': ${names}.\n${parts.join('')}`;
}

function lineOfNote(note: ConversionNote, out: string): string {
  const file = shown(note, out);
  return file === undefined ? note.message : `${file}:${note.line ?? 1}: ${note.message}`;
}

/** Files of the source are known by their URI, new ones by their path below the folder. */
function shown({ file }: ConversionNote, out: string): string | undefined {
  if (file === undefined) return undefined;
  const whole = /^\w+:\/\//.test(file) ? pathOf(file) : path.resolve(out, file);
  return pathFrom(process.cwd(), whole);
}

function jsonOf(made: Conversion, out: string): string {
  const parts = PARTS.map(([key]) => [
    key,
    made[key].map((note) => {
      const file = shown(note, out);
      return { ...note, ...(file !== undefined && { file }) };
    }),
  ]);
  const told = {
    to: made.to,
    out,
    files: made.files.map((file) => file.path),
    ...Object.fromEntries(parts),
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
