/**
 * The language server as the rest of the client sees it: something that is started, asked, told about and restarted.
 * A crash is answered by the library as crashes.ts says; what the server says about a file is left to the library and
 * to status.ts.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient';

/** Makes a client for one run of the server; how the server runs (process or worker) is the entry's business. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** How long a server that was asked to stop may take before it is left behind. */
const stopTimeoutMs = 3000;

/** One server at a time. A restart makes a new client, so that nothing of a broken one is carried over. */
export class LanguageServer implements vscode.Disposable {
  readonly #create: () => BaseLanguageClient;
  readonly #notifications = new Map<string, (params: unknown) => void>();
  readonly #requests = new Map<string, (params: unknown) => Promise<unknown>>();
  readonly #started = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(create: () => BaseLanguageClient) {
    this.#create = create;
  }

  /** Fires after each start that succeeded, the first included. */
  readonly onDidStart = this.#started.event;

  /** Calls `handler` for a notification of this and of every later run of the server. */
  onNotification<P>(method: string, handler: (params: P) => void): void {
    this.#notifications.set(method, (params) => handler(params as P));
  }

  /** Answers a request of this and of every later run of the server. */
  onRequest<P, R>(method: string, handler: (params: P) => Promise<R>): void {
    this.#requests.set(method, (params) => handler(params as P));
  }

  start(): Promise<void> {
    return this.#queue(() => this.#startNow());
  }

  /** Stop and start are one piece of work, so that two restarts at once do not leave two servers. */
  restart(): Promise<void> {
    return this.#queue(async () => {
      await this.#stopNow();
      await this.#startNow();
    });
  }

  stop(): Promise<void> {
    return this.#queue(() => this.#stopNow());
  }

  /** Asks the server; rejects when it does not run. */
  async request<R>(method: string, params: unknown, token?: vscode.CancellationToken): Promise<R> {
    await this.#last;
    if (!this.#client) throw new Error(vscode.l10n.t('The Helion language server is not running.'));
    return await (token
      ? this.#client.sendRequest<R>(method, params, token)
      : this.#client.sendRequest<R>(method, params));
  }

  /** Tells the server, when it runs: one that starts later is told by its options. */
  async notify(method: string, params: unknown): Promise<void> {
    await this.#last;
    if (this.#client?.isRunning()) await this.#client.sendNotification(method, params);
  }

  /** An edit of the protocol as VS Code takes it. */
  async workspaceEdit(edit: WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
    await this.#last;
    if (!this.#client) throw new Error(vscode.l10n.t('The Helion language server is not running.'));
    return await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit);
  }

  dispose(): void {
    void this.stop();
    this.#started.dispose();
  }

  async #startNow(): Promise<void> {
    const client = this.#create();
    this.#client = client;
    for (const [method, handler] of this.#notifications) client.onNotification(method, handler);
    for (const [method, handler] of this.#requests) client.onRequest(method, handler);
    await client.start();
    this.#started.fire();
  }

  async #stopNow(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose(stopTimeoutMs);
    } catch {
      // It was not running, or did not answer in time: either way the next one takes its place.
    }
  }

  /** Starts and stops come one after the other, in the order in which they were asked for. */
  #queue(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
