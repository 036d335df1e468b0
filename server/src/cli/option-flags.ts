/** What users may set about environments, as options of the command line: one for each row of the core's table. */
import {
  type DialectOption,
  type DialectOptions,
  dialectOptions,
  optionWords,
  readOptions,
} from '../core/index.js';

/** In characters; help is printed as it is, whatever the width of the terminal. */
const WIDTH = 120;

/** Where the texts of the options begin. */
const INDENT = ' '.repeat(24);

/** For `parseArgs`. */
export const optionFlags: Readonly<Record<string, { readonly type: 'string' }>> = Object.fromEntries(
  dialectOptions.map(({ flag }) => [flag, { type: 'string' }]),
);

/** `[--installer-version VALUE]` for each, to show how the command is called. */
export const optionUsage = dialectOptions.map(({ flag }) => `[--${flag} VALUE]`).join(' ');

export const optionHelp = dialectOptions.map(helpOf).join('\n');

/** What was set; throws a sentence when a value is none of its option's. */
export function optionsFrom(values: Readonly<Record<string, unknown>>): DialectOptions {
  const { options, unknown } = readOptions(dialectOptions, ({ flag }) => values[flag]);
  for (const { option, written } of unknown)
    throw new Error(
      `The ${option.title} '${written}' is not known; it must be one of ${optionWords(option).join(', ')}.`,
    );
  return options;
}

function helpOf(option: DialectOption): string {
  const [first, ...others] = optionWords(option);
  const description = option.description.replace(/^The /, 'the ');
  const lines = wrapped(`${description}; ${first}, the default, ${option.defaultDescription}`);
  return [`  --${option.flag} ${[first, ...others].join('|')}`, ...lines].join('\n');
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(' ')) {
    if (line !== INDENT && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = INDENT;
    }
    line += line === INDENT ? word : ` ${word}`;
  }
  return [...lines, line];
}
