/** The options of all subcommands as the docs list them, made of the table that the program has. */
import { optionsOf, type Subcommand } from '../../server/src/cli/command.js';
import { writtenOption } from '../../server/src/cli/help.js';

export function optionTables(subcommands: readonly Subcommand[]): string {
  return `${[
    '# Options of the command line',
    `Made of the table that the program has: 'helion SUBCOMMAND --help' and 'helion man' say the same.`,
    ...subcommands.flatMap(sectionOf),
    '## All subcommands',
    table([
      ['-V, --version', 'print the version'],
      ['-h, --help', 'print this'],
    ]),
  ].join('\n\n')}\n`;
}

function sectionOf(subcommand: Subcommand): readonly string[] {
  const { name, operands, details, groups, ending } = subcommand;
  return [
    `## helion ${name}${operands ? ` ${operands.written}` : ''}`,
    details,
    ...(optionsOf(subcommand).length === 0
      ? []
      : groups.flatMap(({ title, options }) => [
          `### ${title}`,
          table(options.map((option) => [writtenOption(option), option.summary])),
        ])),
    ...(ending === undefined ? [] : [ending]),
  ];
}

function table(rows: readonly (readonly [string, string])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    '| option | what it does |',
    '|---|---|',
    ...rows.map(([option, text]) => `| \`${cell(option)}\` | ${cell(text)} |`),
  ].join('\n');
}
