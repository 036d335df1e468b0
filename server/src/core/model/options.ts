/**
 * What users may set about the environments of a dialect, as data: settings, command line and their texts are made of
 * one table. What a value means is known to the dialect alone, which reads its options with separate types.
 */

export interface DialectOption {
  /** The setting is called `helion.` and this: `installer.version`. */
  readonly id: string;
  /** The option of the command line, without its dashes. */
  readonly flag: string;
  /** One word for it in a sentence: `release`. */
  readonly title: string;
  /** What it says, without a full stop. */
  readonly description: string;
  /** Without `auto`, which every option has. */
  readonly values: readonly string[];
  /** What a value is called where people choose one; the others are called what they are. */
  readonly labels?: Readonly<Record<string, string>>;
  /** What happens when nothing is set; its subject is `auto`. */
  readonly defaultDescription: string;
}

/** What is set, by the id of its option; an option that is absent is found out. */
export type DialectOptions = Readonly<Record<string, string>>;

/** How users write that they set nothing. */
const AUTO = 'auto';

/** Every word that users may write for an option, the default first. */
export function optionWords({ values }: DialectOption): readonly [string, ...string[]] {
  return [AUTO, ...values];
}

interface ReadDialectOptions {
  readonly options: DialectOptions;
  /** Those whose word is none of theirs, each with what was written. */
  readonly unknown: readonly { readonly option: DialectOption; readonly written: unknown }[];
}

/** Reads what `written` finds for each option of a table; undefined and null say nothing. */
export function readOptions(
  table: readonly DialectOption[],
  written: (option: DialectOption) => unknown,
): ReadDialectOptions {
  const options: Record<string, string> = {};
  const unknown: { option: DialectOption; written: unknown }[] = [];
  for (const option of table) {
    const word = written(option) ?? AUTO;
    const value = option.values.find((each) => each === word);
    if (value !== undefined) options[option.id] = value;
    else if (word !== AUTO) unknown.push({ option, written: word });
  }
  return { options, unknown };
}

/** Do both set the same? */
export function sameOptions(a: DialectOptions = {}, b: DialectOptions = {}): boolean {
  const ids = Object.keys(a);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}
