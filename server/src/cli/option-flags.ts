/** What users may set about environments, as options of the command line: one for each row of the core's table. */
import { type DialectOptions, dialectOptions, optionWords, readOptions } from '../core/index.js';
import type { OptionGroup, OptionRow, Values } from './command.js';

export const dialectGroup: OptionGroup = {
  title: 'Facts about the environments',
  options: dialectOptions.map((option): OptionRow => {
    const [auto, ...others] = optionWords(option);
    const description = option.description.replace(/^The /, 'the ');
    return {
      name: option.flag,
      value: [auto, ...others].join('|'),
      summary: `${description}; ${auto} (the default): ${option.defaultDescription}`,
      words: [auto, ...others],
    };
  }),
};

/** What was set; throws a sentence when a value is none of its option's. */
export function optionsFrom(values: Values): DialectOptions {
  const { options, unknown } = readOptions(dialectOptions, ({ flag }) => values[flag]);
  for (const { option, written } of unknown)
    throw new Error(
      `Unknown ${option.title} '${written}'. Expected one of ${optionWords(option).join(', ')}.`,
    );
  return options;
}
