/**
 * What the server asks of the place it runs in: a Node process or a web worker. The entries provide it, so that
 * everything else in `lsp/` is the same in both.
 */
import type { FileAccess } from '../disk/file-access.js';

export interface Host {
  /** The version of the package, for the answer to `initialize`. */
  readonly version: string;
  /** Calls `work` after what is already waiting, and before anything slower: a turn of the event loop. */
  defer(work: () => void): void;
  /** Calls `work` after so many milliseconds. */
  after(ms: number, work: () => void): void;
  /** What it is, and how much memory it takes where that is known, for bug reports. */
  runtime(): { readonly name: string; readonly bytes?: Readonly<Record<string, number>> };
  /** Reads files with `file:` URIs, where there are any. */
  readonly files?: FileAccess;
  /** URI of the page of a rule beside the package, where there is one. */
  ruleUri?(rule: string): string | undefined;
}

/**
 * Waits until the messages that have arrived are read. The library handles one message a turn and asks for the next
 * turn after our own request for one; so one turn is not enough to see the next message, and two are.
 */
export function turn(host: Host): Promise<void> {
  return new Promise((resolve) => host.defer(() => host.defer(resolve)));
}
