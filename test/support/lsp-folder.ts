/** What tests of files on disk over the wire need: a folder and a client, made anew for each test and gone behind it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import type { FileChangeType } from 'vscode-languageserver/node';
import { type ClientOptions, LspClient } from './lsp-client.js';

export const Created: FileChangeType = 1;
export const Changed: FileChangeType = 2;
export const Deleted: FileChangeType = 3;

class LspFolder {
  #folder = '';
  #client: LspClient | undefined;

  /** Its name has blanks, which must be written otherwise in URIs. */
  get folder(): string {
    return this.#folder;
  }

  get client(): LspClient {
    if (!this.#client) throw new Error('There is no server; the test starts it.');
    return this.#client;
  }

  readonly at = (name: string): string => path.join(this.#folder, name);

  readonly uriOf = (name: string): string => pathToFileURL(this.at(name)).href;

  /** Writes a file, and the folders that it is in; its URI. */
  readonly write = (name: string, text: string): string => {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
    return this.uriOf(name);
  };

  readonly writeAll = (files: Readonly<Record<string, string>>, below = '.'): void => {
    for (const [name, text] of Object.entries(files)) this.write(`${below}/${name}`, text);
  };

  readonly start = async (options: ClientOptions = {}): Promise<void> => {
    this.#client = await LspClient.start(options);
  };

  /** Starts a server that nobody has said anything to. */
  readonly spawn = (): void => {
    this.#client = LspClient.spawn();
  };

  /** Opens a document, be there a file of it or not; its URI. */
  readonly openFile = (name: string, text: string, languageId: string): string =>
    this.client.open(this.uriOf(name), text, languageId);

  /** Says what happened to a file, as a client does that watches. */
  readonly tell = (uri: string, type: FileChangeType): void =>
    this.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

  open(): void {
    this.#folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion of tests ')));
  }

  close(): void {
    this.#client?.kill();
    this.#client = undefined;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** To be called at the top of a file of tests. */
export function folderForEachTest(): LspFolder {
  const here = new LspFolder();
  beforeEach(() => here.open());
  afterEach(() => here.close());
  return here;
}
