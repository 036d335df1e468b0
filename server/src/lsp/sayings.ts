/** What was last said of each document, with an id that says what it was. */
import type { Diagnostic } from 'vscode-languageserver';
import { fileKey } from '../disk/uris.js';

export interface Saying {
  readonly uri: string;
  readonly items: readonly Diagnostic[];
  /** The same for the same findings, however they reached the client: clients compare what came on two ways. */
  readonly resultId: string;
}

interface Sayings {
  get(uri: string): Saying | undefined;
  /** The saying is the one from before when nothing is new. */
  say(uri: string, items: readonly Diagnostic[]): Saying;
  forget(uri: string): boolean;
}

export function createSayings(): Sayings {
  const said = new Map<string, Saying>();
  return {
    get: (uri) => said.get(fileKey(uri)),
    say(uri, items) {
      const key = fileKey(uri);
      const resultId = resultIdOf(items);
      const before = said.get(key);
      if (before?.resultId === resultId) return before;
      const now: Saying = { uri, items, resultId };
      said.set(key, now);
      return now;
    },
    forget: (uri) => said.delete(fileKey(uri)),
  };
}

const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** Two sums of 32 bits and the length: findings of one file that differ have the same in one of 2^64 cases. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items);
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, PRIMES[0]);
    b = Math.imul(b ^ unit, PRIMES[1]);
    b ^= b >>> 13;
  }
  return `${text.length}-${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}`;
}
