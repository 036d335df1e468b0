/** Words in messages: counting, quoting and listing, as English has it. */

const number = new Intl.PluralRules('en-GB');
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `1 address`, `3 addresses`: the form of a noun that goes with a count. */
export function plural(count: number | bigint, one: string, many = `${one}s`): string {
  return number.select(Number(count)) === 'one' ? one : many;
}

/** `1 server`, `3 servers`. */
export function counted(count: number | bigint, one: string, many?: string): string {
  return `${count} ${plural(count, one, many)}`;
}

/** `a, b and c`, or with `or`. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return (last === 'and' ? conjunction : disjunction).format(words);
}

/** `'a', 'b' and 'c'`, or with `or`. */
export function quoted(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return listed(
    words.map((word) => `'${word}'`),
    last,
  );
}

/** With a capital letter at its beginning. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `Missing required keys 'a' and 'b' in 'svc'`: the one form for what a map must have. The caller ends the sentence. */
export function missingKeys(keys: readonly string[], where?: string): string {
  const which = `Missing required ${plural(keys.length, 'key')} ${quoted(keys)}`;
  return where === undefined ? which : `${which} in ${where}`;
}
