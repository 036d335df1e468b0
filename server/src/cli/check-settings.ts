/** What the options of `helion check` ask for, read and checked: a wrong one is a sentence before anything is done. */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { DialectOptions, Severity } from '../core/index.js';
import { LEVEL_WORDS } from './check-options.js';
import type { ColourWish } from './colour.js';
import { textOf, textsOf, type Values } from './command.js';
import type { ConfigurationChoice } from './configuration.js';
import { meantAmong } from './did-you-mean.js';
import { type FormatName, formatNames, isFormatName } from './formats/formats.js';
import { optionsFrom } from './option-flags.js';
import { rulesMeant } from './rule-names.js';

interface Destination {
  readonly format: FormatName;
  /** Standard output where it is absent. */
  readonly file?: string;
}

export interface CheckSettings {
  readonly destinations: readonly Destination[];
  readonly colour: ColourWish;
  readonly isQuiet: boolean;
  readonly rules?: ReadonlySet<string>;
  readonly least: Severity;
  readonly failOn: Severity | undefined;
  readonly maxWarnings: number;
  readonly baseline?: string;
  readonly writesBaseline: boolean;
  readonly repair?: 'safe' | 'choices';
  /** A diff in the place of written files. */
  readonly isDryRun: boolean;
  readonly stdinFile?: string;
  readonly watches: boolean;
  readonly jobs: number;
  readonly options: DialectOptions;
  readonly configuration: ConfigurationChoice;
}

export function settingsFrom(values: Values): CheckSettings {
  const is = (name: string): boolean => values[name] === true;
  const isDryRun = is('dry-run') || is('diff');
  const repairs = is('fix') || is('diff');
  const rules = textsOf(values, 'rule');
  const baseline = textOf(values, 'baseline');
  const stdinFile = textOf(values, 'stdin-filename');
  const severity = textOf(values, 'severity');
  const settings: CheckSettings = {
    destinations: destinationsFrom(values),
    // The reader of the arguments allows no other word.
    colour: (textOf(values, 'color') ?? 'auto') as ColourWish,
    isQuiet: is('quiet'),
    ...(rules.length > 0 && { rules: rulesMeant(rules) }),
    least: severity === undefined ? 'hint' : levelOf(severity),
    failOn: failOnFrom(textOf(values, 'fail-on') ?? 'error'),
    maxWarnings: countFrom(textOf(values, 'max-warnings'), 'max-warnings') ?? Number.POSITIVE_INFINITY,
    ...(baseline !== undefined && { baseline }),
    writesBaseline: is('write-baseline'),
    ...(repairs && { repair: is('unsafe-fixes') ? 'choices' : 'safe' }),
    isDryRun,
    ...(stdinFile !== undefined && { stdinFile }),
    watches: is('watch'),
    jobs: jobsFrom(textOf(values, 'jobs')),
    options: optionsFrom(values),
    configuration: configurationFrom(textOf(values, 'config'), is('no-config')),
  };
  const wrong = contradictions(settings, is);
  if (wrong !== undefined) throw new Error(wrong);
  return settings;
}

/** The first of what cannot be meant. */
function contradictions(settings: CheckSettings, is: (name: string) => boolean): string | undefined {
  const { repair, isDryRun, writesBaseline, stdinFile, watches } = settings;
  const cases: readonly (readonly [boolean, string])[] = [
    [is('unsafe-fixes') && !repair, "'--unsafe-fixes' requires '--fix' or '--diff'."],
    [isDryRun && !repair, "'--dry-run' requires '--fix'."],
    [
      writesBaseline && repair !== undefined,
      "'--fix' and '--write-baseline' cannot be used together. Fix first, then write the baseline.",
    ],
    [is('stdin') && stdinFile === undefined, "'--stdin' requires '--stdin-filename FILE'."],
    [!is('stdin') && stdinFile !== undefined, "'--stdin-filename' requires '--stdin'."],
    [watches && is('stdin'), "'--stdin' and '--watch' cannot be used together."],
    [
      watches && (repair !== undefined || writesBaseline),
      "'--watch' cannot be used with '--fix' or '--write-baseline'.",
    ],
  ];
  return cases.find(([isWrong]) => isWrong)?.[1];
}

function configurationFrom(file: string | undefined, isNone: boolean): ConfigurationChoice {
  if (isNone && file !== undefined) throw new Error("'--config' and '--no-config' cannot be used together.");
  if (file !== undefined) return { file };
  return isNone ? 'none' : 'found';
}

function destinationsFrom(values: Values): readonly Destination[] {
  const written = textsOf(values, 'format');
  const output = textOf(values, 'output-file');
  if (output === '') throw new Error("'--output-file' needs a file.");
  const found = (written.length === 0 ? ['text'] : written).map(destinationOf);
  const plain = found.filter(({ file }) => file === undefined);
  if (plain.length > 1)
    throw new Error(
      'Only one format can go to standard output. Give the others a file, as in --format sarif=FILE.',
    );
  if (output !== undefined && plain.length === 0)
    throw new Error("Each format has its own file. Remove '--output-file'.");
  const all = output === undefined ? found : found.map((each) => ({ file: output, ...each }));
  refuseShared(all);
  return all;
}

/** The second report would take the place of the first. */
function refuseShared(all: readonly Destination[]): void {
  const taken = new Set<string>();
  for (const { file } of all) {
    if (file === undefined) continue;
    const target = path.resolve(file);
    if (taken.has(target)) throw new Error(`Two formats go to '${file}': give each a separate file.`);
    taken.add(target);
  }
}

function destinationOf(written: string): Destination {
  const [, word = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(written) ?? [];
  if (!isFormatName(word)) {
    const meant = meantAmong(word, formatNames);
    const [last, ...others] = formatNames.map((each) => `'${each}'`).toReversed();
    throw new Error(
      `Unknown format '${word}'.${meant} Expected ${others.toReversed().join(', ')} or ${last}.`,
    );
  }
  if (file === '') throw new Error(`'--format ${written}' needs a file.`);
  return { format: word, ...(file !== undefined && { file }) };
}

function failOnFrom(written: string): Severity | undefined {
  return written === 'never' ? undefined : levelOf(written, ['never']);
}

const LEVELS: Readonly<Record<string, Severity>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  // As settings have it.
  info: 'info',
  hint: 'hint',
};

function levelOf(written: string, others: readonly string[] = []): Severity {
  const level = Object.hasOwn(LEVELS, written) ? LEVELS[written] : undefined;
  if (level) return level;
  const words = [...LEVEL_WORDS, ...others];
  throw new Error(
    `Unknown level '${written}'.${meantAmong(written, words)} Expected one of ${words.join(', ')}.`,
  );
}

function countFrom(written: string | undefined, name: string): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d{1,9}$/.test(written)) return Number(written);
  throw new Error(`'--${name} ${written}' is not a whole number of at least 0.`);
}

function jobsFrom(written: string | undefined): number {
  const jobs = countFrom(written, 'jobs');
  if (jobs === 0) throw new Error("'--jobs' must be at least 1.");
  return jobs ?? availableParallelism();
}
