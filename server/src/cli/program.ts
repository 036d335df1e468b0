/**
 * Reads the arguments of a program by its table of subcommands. The library does the reading, and finds what was meant by
 * a misspelt option or subcommand; the words of help are ours, because man page and docs are made of the same table.
 */
import { Command, CommanderError, Option } from 'commander';
import { type OptionRow, type Output, optionsOf, type Subcommand, type Values } from './command.js';
import { meantAmong } from './did-you-mean.js';
import { COULD_NOT_WORK } from './exit-codes.js';
import { helpOfProgram, helpOfSubcommand, type ProgramTexts } from './help.js';

export interface Program extends ProgramTexts {
  readonly version: string;
  /** The subcommand that is meant when none is named; where it is given, no subcommand may be named. */
  readonly only?: Subcommand;
}

/** Runs what the arguments ask for; the exit code. */
export async function runProgram(program: Program, args: readonly string[], output: Output): Promise<number> {
  let code: number | Promise<number> = COULD_NOT_WORK;
  const started = (subcommand: Subcommand, operands: readonly string[], values: Values): void => {
    code = subcommand.run({ ...output, operands, values });
  };
  const parser = program.only
    ? parserOf(program, program.only, new Command(program.name), started)
    : parserOfAll(program, started);
  parser.version(`${program.version}`, '-V, --version');
  for (const each of [parser, ...parser.commands])
    each.exitOverride().configureOutput({
      writeOut: output.print,
      // What is thrown is told once, by who catches it.
      writeErr: () => undefined,
    });
  try {
    parser.parse(program.only ? [...args] : withoutHelp(args), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return ended(program, error, args, output);
    throw error;
  }
  return code;
}

function parserOfAll(program: Program, started: Started): Command {
  const parser = new Command(program.name);
  parser.helpOption('-h, --help').helpCommand(false);
  parser.configureHelp({ formatHelp: () => helpOfProgram(program) });
  for (const subcommand of program.subcommands)
    parser.addCommand(parserOf(program, subcommand, new Command(subcommand.name), started));
  return parser;
}

type Started = (subcommand: Subcommand, operands: readonly string[], values: Values) => void;

function parserOf(program: Program, subcommand: Subcommand, parser: Command, started: Started): Command {
  parser.helpOption('-h, --help');
  parser.configureHelp({ formatHelp: () => helpOfSubcommand(program, subcommand) });
  if (subcommand.operands) parser.argument('[operands...]');
  for (const row of optionsOf(subcommand)) parser.addOption(optionOf(row));
  return parser.action(() => started(subcommand, parser.args, valuesOf(subcommand, parser)));
}

/** By the names of the table, whatever the library calls them. */
function valuesOf(subcommand: Subcommand, parser: Command): Values {
  const given = parser.options.map((option) => [
    option.long?.replace(/^--/, '') ?? '',
    parser.getOptionValueSource(option.attributeName()) === undefined
      ? undefined
      : parser.getOptionValue(option.attributeName()),
  ]);
  const names = new Set(optionsOf(subcommand).map(({ name }) => name));
  return Object.fromEntries(given.filter(([name, value]) => names.has(String(name)) && value !== undefined));
}

function optionOf({ name, short, value, summary, words, isClosed, isRepeatable }: OptionRow): Option {
  const dashes = `${short === undefined ? '' : `-${short}, `}--${name}`;
  const option = new Option(value === undefined ? dashes : `${dashes} <value>`, summary);
  // The library would take `--no-config` for the opposite of `--config`.
  option.negate = false;
  if (isClosed && words) option.argParser((each: string) => oneOf(words, name, each));
  if (isRepeatable)
    option.argParser((each: string, before: unknown) => [...(Array.isArray(before) ? before : []), each]);
  return option;
}

function oneOf(words: readonly string[], name: string, written: string): string {
  if (words.includes(written)) return written;
  throw new Error(
    `Unknown value '${written}' of '--${name}'.${meantAmong(written, words)} Expected one of ${words.join(', ')}.`,
  );
}

/** `helion help check` is what people try who know other programs. */
function withoutHelp(args: readonly string[]): string[] {
  const [first, ...others] = args;
  return first === 'help' ? [...others, '--help'] : [...args];
}

/** What the library says is made a sentence as all others. */
function ended(
  program: Program,
  error: CommanderError,
  [called = '']: readonly string[],
  { complain }: Output,
): number {
  if (error.exitCode === 0) return 0;
  const names = program.subcommands.map(({ name }) => name);
  if (error.code === 'commander.help') {
    complain(`No subcommand given. Expected one of ${names.join(', ')}. See '${program.name} --help'.`);
    return COULD_NOT_WORK;
  }
  const asked = !program.only && names.includes(called) ? `${program.name} ${called}` : program.name;
  complain(`${sentenceOf(error, called)} See '${asked} --help'.`);
  return COULD_NOT_WORK;
}

function sentenceOf({ code, message }: CommanderError, called: string): string {
  if (code === 'commander.excessArguments') return `'${called}' accepts only options.`;
  const option = /--[\w-]+/.exec(message)?.[0];
  if (code === 'commander.optionMissingArgument' && option) return `'${option}' requires a value.`;
  const [first = '', second] = message.replace(/^error: /, '').split('\n');
  const said = `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/[.]?$/, '.')}`;
  const meant = second?.replace(/^\((.*)\)$/, '$1').replace(/(?<=Did you mean )([^'?]+)/, "'$1'");
  return meant === undefined ? said : `${said} ${meant}`;
}
