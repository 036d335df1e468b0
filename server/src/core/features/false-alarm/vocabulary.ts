/** Words that come with the product, and tell nothing of anyone: keys and values of the schemas, and names that are shipped. */
import type { Analysis } from '../../analysis/analysis.js';
import type { Schema } from '../../schema/schema.js';

/** Of files of any language: words of their formats, of templates, of our own comments, and of devices and units. */
const COMMON =
  /^(?:true|false|yes|no|on|off|null|none|https?|ya?ml|json|csv|if|endif|else|elif|for|endfor|in|set|export|helion|disable|(?:eth|hed|bond|em|ens|eno|br|brbm|vlan|sd[a-z]|vd[a-z]|hd[a-z]|dev|root|lo)\d*|\d+(?:[kmgtp]i?b?|%)?|[a-z])$/i;

const WORD = /[\p{L}\p{N}]+/gu;

/** Tells of a word, in any case. */
export function knownWords(analyses: readonly Analysis[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const { facts, environment } of analyses) {
    const { texts, kinds } = saidBy(facts.schema);
    for (const text of texts) addWords(text, words);
    for (const kind of kinds) for (const { name } of environment.names().shipped(kind)) addWords(name, words);
  }
  return (word) => COMMON.test(word) || words.has(word.toLowerCase());
}

function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase());
}

interface Said {
  readonly texts: readonly string[];
  readonly kinds: readonly string[];
}

const known = new WeakMap<Schema, Said>();

function saidBy(schema: Schema): Said {
  const before = known.get(schema);
  if (before) return before;
  const texts: string[] = [];
  const kinds: string[] = [];
  collect(schema.root, texts, kinds);
  const said = { texts, kinds: [...new Set(kinds)] };
  known.set(schema, said);
  return said;
}

/** Maps of the schema language whose keys are words of files. */
const WITH_KEYS: ReadonlySet<string> = new Set(['properties', 'x-words', 'x-other-names']);

const WITH_VALUES: ReadonlySet<string> = new Set(['enum', 'const', 'default']);

const WITH_KINDS: ReadonlySet<string> = new Set(['x-names', 'x-defines', 'x-key-names']);

function collect(node: unknown, texts: string[], kinds: string[]): void {
  if (Array.isArray(node)) for (const each of node) collect(each, texts, kinds);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (WITH_VALUES.has(key)) texts.push(...strings(value));
    else if (WITH_KINDS.has(key)) kinds.push(...strings(value));
    else {
      if (WITH_KEYS.has(key) && typeof value === 'object' && value !== null)
        texts.push(...Object.keys(value));
      collect(value, texts, kinds);
    }
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(strings) : [];
}
