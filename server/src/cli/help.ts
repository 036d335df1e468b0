/** What `--help` prints, made of the table of subcommands. */
import type { OptionRow, Subcommand } from './command.js';

/** In characters; help is printed as it is, whatever the width of the terminal. */
const WIDTH = 100;

/** Where the texts of options and subcommands begin. */
const COLUMN = 30;

/** What the programs do, as a half sentence. */
export const PROGRAM_SUMMARY = 'finds mistakes in Helion environment files';

export interface ProgramTexts {
  readonly name: string;
  /** A half sentence. */
  readonly summary: string;
  readonly subcommands: readonly Subcommand[];
}

/** Those that every subcommand has. */
export const HELP_ROW: OptionRow = { name: 'help', short: 'h', summary: 'print this help' };

export const VERSION_ROW: OptionRow = { name: 'version', short: 'V', summary: 'print the version' };

export function helpOfProgram({ name, summary, subcommands }: ProgramTexts): string {
  const rows = subcommands.map((each) => row(`  ${each.name}${operandsOf(each)}`, each.summary));
  return `${[
    `${name}: ${summary}.`,
    `Usage: ${name} SUBCOMMAND [OPTIONS] ...`,
    `Subcommands:\n${rows.join('\n')}`,
    `Options:\n${[VERSION_ROW, HELP_ROW].map(optionRow).join('\n')}`,
    `See '${name} SUBCOMMAND --help' for details.`,
  ].join('\n\n')}\n`;
}

export function helpOfSubcommand({ name }: Pick<ProgramTexts, 'name'>, subcommand: Subcommand): string {
  const { groups, details, ending } = subcommand;
  // The program that does but one thing is called by its own name.
  const called = name.endsWith(`-${subcommand.name}`) ? name : `${name} ${subcommand.name}`;
  const own = called === name ? [VERSION_ROW, HELP_ROW] : [HELP_ROW];
  const sections = groups.map(({ title, options }) => `${title}:\n${options.map(optionRow).join('\n')}`);
  return `${[
    `Usage: ${called} [OPTIONS]${operandsOf(subcommand)}`,
    ...paragraphs(details),
    ...sections,
    `Other options:\n${own.map(optionRow).join('\n')}`,
    ...paragraphs(ending ?? ''),
  ].join('\n\n')}\n`;
}

function operandsOf({ operands }: Subcommand): string {
  return operands ? ` ${operands.written}` : '';
}

function paragraphs(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n\n').map((each) => wrapped(each, WIDTH).join('\n'));
}

/** As an option is written: `-f, --format FORMAT[=FILE]`. */
export function writtenOption({ name, short, value }: OptionRow): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function optionRow(option: OptionRow): string {
  return row(`  ${option.short === undefined ? '    ' : ''}${writtenOption(option)}`, option.summary);
}

function row(left: string, text: string): string {
  const [first = '', ...others] = wrapped(text, WIDTH - COLUMN);
  const rest = others.map((line) => `${' '.repeat(COLUMN)}${line}`);
  if (left.length + 2 <= COLUMN) return [`${left.padEnd(COLUMN)}${first}`, ...rest].join('\n');
  return [left, `${' '.repeat(COLUMN)}${first}`, ...rest].join('\n');
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}
