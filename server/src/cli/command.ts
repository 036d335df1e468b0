/**
 * What a subcommand is, as data: `program.ts` reads its arguments, and help, completion scripts, the man page and the
 * list of options in the docs are made of it.
 */

/** One option, as it is written: `-q, --quiet`, `--format FORMAT[=FILE]`. */
export interface OptionRow {
  /** Without its dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What stands for its value in help; an option without one is there or not. */
  readonly value?: string;
  /** A half sentence: what it does. */
  readonly summary: string;
  /** The values that there are, for those who complete words; where nothing else is allowed, `isClosed`. */
  readonly words?: readonly string[];
  readonly isClosed?: boolean;
  /** What its value is, where the words cannot be listed. */
  readonly completes?: 'file' | 'folder' | 'rule';
  /** May be given several times; its value is then a list. */
  readonly isRepeatable?: boolean;
}

/** Options under one heading. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly OptionRow[];
}

/** What is given in place, one after the other. */
export interface Operands {
  /** As it is written in help: `PATH...`. */
  readonly written: string;
  readonly completes: 'file' | 'folder' | 'rule' | 'words' | 'nothing';
  readonly words?: readonly string[];
}

export type Values = Readonly<Record<string, unknown>>;

/** Where a subcommand says what it has to say. */
export interface Output {
  print(text: string | Uint8Array): void;
  /** The same on standard error. */
  printAside(text: string): void;
  /** One sentence on standard error, after the name of the program. */
  complain(sentence: string): void;
}

/** How a subcommand was called. */
export interface Call extends Output {
  readonly values: Values;
  readonly operands: readonly string[];
}

/** A subcommand. It throws a sentence when it cannot work at all, which ends with the exit code 2. */
export interface Subcommand {
  readonly name: string;
  /** A half sentence, for the list of subcommands. */
  readonly summary: string;
  readonly operands?: Operands;
  readonly groups: readonly OptionGroup[];
  /** Paragraphs that stand above the options. */
  readonly details: string;
  /** Paragraphs below them, for example what the exit codes mean. */
  readonly ending?: string;
  run(call: Call): number | Promise<number>;
}

export function optionsOf({ groups }: Pick<Subcommand, 'groups'>): readonly OptionRow[] {
  return groups.flatMap(({ options }) => options);
}

/** The text of a value; undefined when the option was not given. */
export function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textsOf(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}
