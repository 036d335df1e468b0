/** `helion man`: the manual page, made of the table of subcommands. */
import { version } from '../../../package.json';
import { type Call, type OptionRow, optionsOf, type Subcommand } from './command.js';
import { HELP_ROW, VERSION_ROW } from './help.js';

/** `all` is asked when the page is made, because this subcommand is one of them. */
export function manCommand(summary: string, all: () => readonly Subcommand[]): Subcommand {
  return {
    name: 'man',
    summary: 'print the manual page',
    details: "Prints the manual page, as 'helion man | man -l -' shows it.",
    groups: [],
    run({ print }: Call): number {
      print(manPage(summary, all()));
      return 0;
    },
  };
}

function manPage(summary: string, subcommands: readonly Subcommand[]): string {
  const lines = [
    `.\\" Made of the table of subcommands by 'helion man'.`,
    `.TH HELION 1 "" "helion ${version}" "User Commands"`,
    '.SH NAME',
    `helion, helion\\-check \\- ${roff(summary)}`,
    '.SH SYNOPSIS',
    ...between(
      [
        ...subcommands.map((each) => synopsis('helion', each, each.name)),
        ...subcommands.filter(({ name }) => name === 'check').map((each) => synopsis('helion\\-check', each)),
      ],
      '.br',
    ),
    '.SH DESCRIPTION',
    roff(
      'Reads the files that describe an HP(E) Helion OpenStack environment before it is installed or changed, and reports mistakes in them, as an editor does. helion-check is the same as helion check.',
    ),
    ...subcommands.flatMap(section),
    '.SH OPTIONS OF ALL SUBCOMMANDS',
    ...[VERSION_ROW, HELP_ROW].flatMap(option),
    '.SH ENVIRONMENT',
    ...item('\\fBNO_COLOR\\fR', 'if set, no colours, unless an option asks for them'),
    ...item('\\fBFORCE_COLOR\\fR', 'if set to anything but 0, colours also without a terminal'),
    '.SH EXIT STATUS',
    ...item('\\fB0\\fR', 'the check passed, or the work was done'),
    ...item('\\fB1\\fR', 'the check failed, or there are differences'),
    ...item('\\fB2\\fR', 'something could not be read, understood or written'),
  ];
  return `${lines.join('\n')}\n`;
}

function between(lines: readonly string[], separator: string): readonly string[] {
  return lines.flatMap((line, index) => (index > 0 ? [separator, line] : [line]));
}

function synopsis(program: string, { operands }: Subcommand, name?: string): string {
  const words = [
    `\\fB${program}${name === undefined ? '' : ` ${roff(name)}`}\\fR`,
    '[\\fIoptions\\fR]',
    ...(operands ? [`\\fI${roff(operands.written)}\\fR`] : []),
  ];
  return words.join(' ');
}

function section(subcommand: Subcommand): readonly string[] {
  const { name, details, ending } = subcommand;
  return [
    `.SH HELION ${roff(name.toUpperCase())}`,
    ...paragraphs(details),
    ...optionsOf(subcommand).flatMap(option),
    ...(ending === undefined ? [] : ['.PP', ...paragraphs(ending)]),
  ];
}

function paragraphs(text: string): readonly string[] {
  return text.split('\n\n').flatMap((each, index) => [...(index > 0 ? ['.PP'] : []), roff(each)]);
}

function option({ name, short, value, summary }: OptionRow): readonly string[] {
  const dashes = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].map(
    (each) => `\\fB${roff(each)}\\fR`,
  );
  return item(`${dashes.join(', ')}${value === undefined ? '' : ` \\fI${roff(value)}\\fR`}`, summary);
}

function item(head: string, text: string): readonly string[] {
  return ['.TP', head, roff(text)];
}

/** Text in which nothing is taken for a command of the formatter. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('~', '\\(ti')
    .replaceAll('^', '\\(ha')
    .replace(/^(?=[.'])/gm, '\\&');
}
