/**
 * Passwords, keys and tokens: values that nothing we show repeats, be it a hover, an outline, a hint or a sentence.
 * The schema says which they are (`x-secret`); where it says nothing, the name of a key does.
 */
import { parseAddress } from '../net/address.js';
import type { SchemaNode } from '../schema/schema.js';
import type { MapEntry, SyntaxNode } from '../syntax/tree.js';
import type { Place } from './source-file.js';

/** What is shown in the place of a secret. */
export const HIDDEN = '•••';

/** The last word of keys that hold secrets; one that ends in `file` or `path` only says where a secret lies. */
const SECRET_WORD =
  /(?:pass|passwd|password|passphrase|pwd|secret|token|credentials?|(?:private|secret|api|access|ssh|signing|encryption|enc)[-_]?key)$/i;

/** Longer than any of these words. */
const WORD_LENGTH = 20;

export type SchemaOf = (node: SyntaxNode | MapEntry) => SchemaNode | undefined;

/** Whether a value is a secret, or lies in a list or map that is one. */
export function isSecret(node: SyntaxNode, schemaOf: SchemaOf): boolean {
  let current: SyntaxNode | MapEntry | undefined = node;
  while (current) {
    if (current.type === 'entry' && current.key === node) return false;
    const said = schemaOf(current)?.['x-secret'];
    if (said !== undefined) return said;
    if (current.type === 'entry' && isSecretKey(current)) return true;
    current = current.parent;
  }
  return false;
}

function isSecretKey({ key }: MapEntry): boolean {
  return SECRET_WORD.test(String(key.value).slice(-WORD_LENGTH));
}

/** Whether what is before a value on its line says that it is a secret, where nothing else can be asked. */
export function mentionsSecret(before: string): boolean {
  return SECRET_WORD.test(
    before
      .trimEnd()
      .replace(/[:=,]$/, '')
      .trimEnd()
      .replace(/["']$/, '')
      .slice(-WORD_LENGTH),
  );
}

/** The secret that a place holds, as text. */
export function secretAt(schemaOf: SchemaOf, place: Place): string | undefined {
  if (!('node' in place)) return undefined;
  const node = place.node.type === 'entry' ? place.node.value : place.node;
  if (node.type !== 'scalar' || node.value === null || node.value === '') return undefined;
  const text = String(node.value);
  // An address in the place of a password is what the finding is about.
  return parseAddress(text) || !isSecret(node, schemaOf) ? undefined : text;
}

/** A sentence of ours in which secrets that it quotes are hidden. */
export function withoutSecrets(sentence: string, secrets: readonly string[]): string {
  return secrets.reduce((text, secret) => {
    const quoted = text.replaceAll(`'${secret}'`, `'${HIDDEN}'`).replaceAll(`: ${secret}'`, `: ${HIDDEN}'`);
    // A short one may well be a word of the sentence.
    return secret.length < SURE_LENGTH ? quoted : quoted.replaceAll(secret, HIDDEN);
  }, sentence);
}

/** No word of our sentences is as long. */
const SURE_LENGTH = 16;
