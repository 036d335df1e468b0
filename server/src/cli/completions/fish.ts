/** The script for fish, a line for each word. */
import type { OptionRow, Subcommand } from '../command.js';
import {
  ALONE,
  allOptions,
  inQuotes,
  operandValues,
  PROGRAM_OPTIONS,
  RULES,
  type Values,
  valuesOf,
} from './words.js';

export function fishScript(subcommands: readonly Subcommand[]): string {
  const alone = subcommands.filter(({ name }) => name === ALONE);
  return `${[
    '# Completion of helion and helion-check for fish.',
    '',
    'complete -c helion -f',
    ...subcommands.map(
      ({ name, summary }) => `complete -c helion -n __fish_use_subcommand -a ${name} -d ${inFish(summary)}`,
    ),
    ...PROGRAM_OPTIONS.map((option) => `complete -c helion -n __fish_use_subcommand ${optionOf(option)}`),
    ...subcommands.flatMap((each) =>
      linesOf(each, `complete -c helion -n '__fish_seen_subcommand_from ${each.name}'`),
    ),
    '',
    'complete -c helion-check -f',
    ...alone.flatMap((each) => linesOf(each, 'complete -c helion-check')),
  ].join('\n')}\n`;
}

function linesOf(subcommand: Subcommand, begin: string): readonly string[] {
  const operands = completing(operandValues(subcommand.operands));
  return [
    ...(operands === '' ? [] : [`${begin} ${operands}`]),
    ...allOptions(subcommand).map((option) => `${begin} ${optionOf(option)}`),
  ];
}

function optionOf(option: OptionRow): string {
  const { name, short, value, summary } = option;
  const values = value === undefined ? [] : ['-r', completing(valuesOf(option))];
  return [
    `-l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...values.filter((part) => part !== ''),
    `-d ${inFish(summary)}`,
  ].join(' ');
}

function completing(values: Values): string {
  if (values === 'file') return '-F';
  if (values === 'folder') return "-a '(__fish_complete_directories)'";
  if (values === 'rule') return `-a ${inFish(`(${RULES})`)}`;
  return values === 'anything' ? '' : `-a ${inQuotes(values.words.join(' '))}`;
}

function inFish(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
