/** What was last said of each document, with an id that changes when it does. */
import type { Diagnostic } from 'vscode-languageserver';
import { fileKey } from './uris.js';

export interface Saying {
  readonly uri: string;
  readonly items: readonly Diagnostic[];
  readonly resultId: string;
}

interface Kept extends Saying {
  readonly text: string;
}

export interface Sayings {
  get(uri: string): Saying | undefined;
  isNew(uri: string, items: readonly Diagnostic[]): boolean;
  /** The saying is the one from before when nothing is new. */
  say(uri: string, items: readonly Diagnostic[]): Saying;
  forget(uri: string): boolean;
}

/** Ids with different prefixes never mean the same. */
export function createSayings(prefix = ''): Sayings {
  const said = new Map<string, Kept>();
  let last = 0;
  return {
    get: (uri) => said.get(fileKey(uri)),
    isNew: (uri, items) => said.get(fileKey(uri))?.text !== JSON.stringify(items),
    say(uri, items) {
      const key = fileKey(uri);
      const text = JSON.stringify(items);
      const before = said.get(key);
      if (before?.text === text) return before;
      const now: Kept = { uri, items, resultId: `${prefix}${++last}`, text };
      said.set(key, now);
      return now;
    },
    forget: (uri) => said.delete(fileKey(uri)),
  };
}
