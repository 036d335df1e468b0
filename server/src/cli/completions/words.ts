/** What the scripts for all shells are made of. */
import { type Operands, type OptionRow, optionsOf, type Subcommand } from '../command.js';
import { HELP_ROW, VERSION_ROW } from '../help.js';

/** How a shell lists the rules: it asks the program. */
export const RULES = 'helion rules 2>/dev/null | cut -d " " -f 1';

/** What can be written as a value or of an operand. */
export type Values = { readonly words: readonly string[] } | 'file' | 'folder' | 'rule' | 'anything';

export function valuesOf({ words, completes }: OptionRow): Values {
  if (words) return { words };
  return completes ?? 'anything';
}

export function operandValues(operands: Operands | undefined): Values {
  if (!operands || operands.completes === 'nothing') return 'anything';
  if (operands.completes === 'words') return { words: operands.words ?? [] };
  return operands.completes;
}

/** Those of the table and those that every subcommand has. */
export function allOptions(subcommand: Subcommand): readonly OptionRow[] {
  return [...optionsOf(subcommand), HELP_ROW];
}

export const PROGRAM_OPTIONS: readonly OptionRow[] = [VERSION_ROW, HELP_ROW];

/** The subcommand that `helion-check` is. */
export const ALONE = 'check';

/** `-f` and `--format`. */
export function dashed({ name, short }: OptionRow): readonly string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`];
}

/** In single quotes of a shell. */
export function inQuotes(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
