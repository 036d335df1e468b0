/**
 * A client for protocol tests: it starts the built server as a process and speaks to it over standard input and
 * output, as an editor does. It keeps the text of its documents, so that tests edit by pointing into the text.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type InitializeResult,
  InlayHintRefreshRequest,
  LogMessageNotification,
  type PreviousResultId,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type EnvironmentParams,
  environmentNotification,
  type ListFolderParams,
  type ListFolderResult,
  listFolderRequest,
  type PredictionChangedParams,
  predictionChangedNotification,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from '../../server/src/lsp/protocol.js';
import { childEnvironment } from './child-environment.js';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
export const serverFile = fileURLToPath(new URL('../../dist/node/server.js', import.meta.url));

/** What VS Code says it can do, as far as the server asks. */
export const richCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        insertTextModeSupport: { valueSet: [1, 2] },
        labelDetailsSupport: true,
      },
    },
    codeAction: {
      isPreferredSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
    },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    inlayHint: {},
    formatting: { dynamicRegistration: true },
  },
};

/** The same for a client that asks for diagnostics itself. */
export const pullingCapabilities: ClientCapabilities = {
  ...richCapabilities,
  textDocument: { ...richCapabilities.textDocument, diagnostic: { dynamicRegistration: false } },
};

/** Passes on what is written to it, at once or, while it holds, later in one piece. */
class HoldingPipe extends Writable {
  readonly #target: Writable;
  #held: Buffer[] | undefined;

  constructor(target: Writable) {
    super();
    this.#target = target;
  }

  hold(): void {
    this.#held = [];
  }

  /** How many pieces it holds. */
  get held(): number {
    return this.#held?.length ?? 0;
  }

  release(): void {
    this.#target.write(Buffer.concat(this.#held ?? []));
    this.#held = undefined;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    if (this.#held) this.#held.push(chunk);
    else this.#target.write(chunk);
    done();
  }
}

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** URIs of the folders that the client has open. */
  readonly workspaceFolders?: readonly string[];
  /** Files by URI, which the server may read through the client; or a client that never answers when it is asked. */
  readonly files?: Readonly<Record<string, string>> | 'silent';
  /** The program that starts the server, with its arguments; nothing, so that the server is started as it is. */
  readonly under?: readonly string[];
  /** What is started in the place of the built server. */
  readonly command?: readonly string[];
}

/** An answer that comes in parts. */
interface Streamed {
  readonly reports: readonly WorkspaceDocumentDiagnosticReport[];
  /** What a file has by now. */
  itemsOf(uri: string): readonly Diagnostic[];
  readonly answer: Promise<WorkspaceDiagnosticReport>;
  cancel(): void;
}

/** The same file is written in several ways. */
function sameUri(a: string, b: string): boolean {
  return decodeURIComponent(a) === decodeURIComponent(b);
}

export class LspClient {
  readonly logs: string[] = [];
  readonly environments: EnvironmentParams[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  /** The predicted documents that may have another text, as often as that was told. */
  readonly predictionsChanged: (readonly string[])[] = [];
  /** Requests of the server, by method. */
  readonly asked: string[] = [];
  /** What the server asked to be told of, and has not taken back. */
  readonly registrations: Registration[] = [];
  /** What the client answers to workspace/configuration; a promise for one that takes its time. */
  settings: unknown;
  initialized: InitializeResult = { capabilities: {} };

  readonly #documents = new Map<string, TextDocument>();
  readonly #exit: Promise<number | null>;
  readonly #pipe: HoldingPipe;
  #watchers: (() => void)[] = [];
  #parts = 0;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
    pipe: HoldingPipe,
    { settings, files = {} }: ClientOptions,
  ) {
    this.#pipe = pipe;
    this.settings = settings;
    this.#exit = new Promise((resolve) => process.once('exit', resolve));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logs.push(message));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) =>
      this.#keep(this.published, params),
    );
    connection.onNotification(environmentNotification, (params: EnvironmentParams) =>
      this.#keep(this.environments, params),
    );
    connection.onRequest(ConfigurationRequest.type, async ({ items }) => {
      this.#asked('workspace/configuration');
      const answer: unknown = await this.settings;
      return items.map(() => answer ?? null);
    });
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      this.#asked('client/registerCapability');
    });
    connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      for (const { id } of unregisterations) {
        const at = this.registrations.findIndex((each) => each.id === id);
        if (at >= 0) this.registrations.splice(at, 1);
      }
      this.#asked('client/unregisterCapability');
    });
    connection.onRequest(InlayHintRefreshRequest.type, () => this.#asked('workspace/inlayHint/refresh'));
    connection.onRequest(CodeLensRefreshRequest.type, () => this.#asked('workspace/codeLens/refresh'));
    connection.onNotification(predictionChangedNotification, ({ uris }: PredictionChangedParams) =>
      this.#keep(this.predictionsChanged, uris),
    );
    const never = new Promise<null>(() => undefined);
    connection.onRequest(listFolderRequest, async ({ uri }: ListFolderParams) =>
      files === 'silent' ? await never : list(files, uri),
    );
    connection.onRequest(readFileRequest, async ({ uri }: ReadFileParams) =>
      files === 'silent' ? await never : read(files, uri),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.#asked('workspace/diagnostic/refresh'));
    connection.listen();
  }

  /** Starts the server and, unless told otherwise, does the handshake. */
  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const client = LspClient.spawn(options);
    const { capabilities = richCapabilities, initializationOptions, workspaceFolders } = options;
    client.initialized = await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(workspaceFolders && { workspaceFolders: workspaceFolders.map((uri) => ({ name: uri, uri })) }),
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  static spawn(options: ClientOptions = {}): LspClient {
    const command = options.command ?? [process.execPath, serverFile, '--stdio'];
    const [program = '', ...args] = [...(options.under ?? []), ...command];
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: childEnvironment });
    // An answer may be on its way to a server that a test has ended already.
    child.stdin.on('error', () => undefined);
    const pipe = new HoldingPipe(child.stdin);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(pipe),
    );
    connection.onError(() => undefined);
    return new LspClient(child, connection, pipe, options);
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  open(uri: string, text: string, languageId = 'helion-plan'): string {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  /** Replaces `length` characters at an offset, as one incremental change. */
  edit(uri: string, offset: number, length: number, text: string): void {
    const document = this.document(uri);
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
    this.#change(uri, [{ range, text }]);
  }

  /** Replaces the first occurrence of a text. */
  replace(uri: string, from: string, to: string): void {
    const at = this.text(uri).indexOf(from);
    if (at < 0) throw new Error(`'${from}' is not in the text.`);
    this.edit(uri, at, from.length, to);
  }

  replaceAll(uri: string, text: string): void {
    this.#change(uri, [{ text }]);
  }

  #change(uri: string, contentChanges: Parameters<typeof TextDocument.update>[1]): void {
    const version = this.document(uri).version + 1;
    this.#documents.set(uri, TextDocument.update(this.document(uri), contentChanges, version));
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Where `$0` would stand in the document: the place is given as text with that mark in it. */
  position(uri: string, marked: string): { line: number; character: number } {
    const mark = marked.indexOf('$0');
    const at = this.text(uri).indexOf(marked.replace('$0', ''));
    if (mark < 0 || at < 0) throw new Error(`'${marked}' is not in the text.`);
    return this.document(uri).positionAt(at + mark);
  }

  /** Asks about a place in a document. */
  at<Result>(method: string, uri: string, marked: string, more: object = {}): Promise<Result> {
    return this.request(method, {
      textDocument: { uri },
      position: this.position(uri, marked),
      ...more,
    });
  }

  /** The diagnostics that were pushed for the text as it is now. */
  async diagnostics(uri: string): Promise<PublishDiagnosticsParams> {
    const { version } = this.document(uri);
    return this.until(() => this.published.find((each) => each.uri === uri && each.version === version));
  }

  /** Asks for the findings of the workspace and takes what comes as parts of an answer that stays open. */
  streamed(previousResultIds: readonly PreviousResultId[] = []): Streamed {
    const partialResultToken = `part ${++this.#parts}`;
    const reports: WorkspaceDocumentDiagnosticReport[] = [];
    this.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => {
      reports.push(...items);
      this.#wake();
    });
    const cancelled = new CancellationTokenSource();
    const params = { previousResultIds, partialResultToken };
    const answer = this.connection.sendRequest<WorkspaceDiagnosticReport>(
      WorkspaceDiagnosticRequest.method,
      params,
      cancelled.token,
    );
    answer.catch(() => undefined);
    const itemsOf = (uri: string): readonly Diagnostic[] => {
      const last = reports.findLast((each) => each.kind === 'full' && sameUri(each.uri, uri));
      return last?.kind === 'full' ? last.items : [];
    };
    return { reports, itemsOf, answer, cancel: () => cancelled.cancel() };
  }

  /** Rule ids of the diagnostics for the text as it is now. */
  async rules(uri: string): Promise<string[]> {
    const { diagnostics } = await this.diagnostics(uri);
    return diagnostics.map(({ code }) => String(code));
  }

  /** Waits until the newest diagnostics of a document have a rule, or have it no longer. */
  async shows(uri: string, rule: string, isThere = true): Promise<PublishDiagnosticsParams> {
    return this.until(() => {
      const last = this.published.findLast((each) => each.uri === uri);
      return last && last.diagnostics.some(({ code }) => code === rule) === isThere ? last : undefined;
    });
  }

  /** What the server said of the environment of the text as it is now. */
  environment(uri: string): Promise<EnvironmentParams> {
    const { version } = this.document(uri);
    return this.until(() => this.environments.find((each) => each.uri === uri && each.version === version));
  }

  /** Waits for something that a message of the server brings about. */
  async until<T>(get: () => T | undefined, ms = 100_000): Promise<T> {
    const end = Date.now() + ms;
    for (;;) {
      const found = get();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Waited in vain; the server said: ${this.logs.join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.max(1, end - Date.now()));
        this.#watchers.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Sends what `send` sends in one piece, so that the server finds all of it when it looks for messages. */
  async together<T>(send: () => T): Promise<{ sent: T }> {
    this.#pipe.hold();
    // In an object, because a promise that is returned as it is would be waited for here.
    const sent = send();
    // The library writes one message a turn, and on a busy machine a time says nothing of turns.
    for (let quiet = 0, before = 0; quiet < 20; before = this.#pipe.held) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.#pipe.held === before && before > 0 ? quiet + 1 : 0;
    }
    this.#pipe.release();
    return { sent };
  }

  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { helion: settings },
    });
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** Ends the server as editors do; resolves to its exit code. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined);
    return this.exit();
  }

  async exit(): Promise<number | null> {
    await this.connection.sendNotification('exit').catch(() => undefined);
    const code = await this.#exit;
    this.connection.dispose();
    return code;
  }

  /** For the end of a test, whatever state the server is in. */
  kill(): void {
    this.process.kill();
  }

  #asked(method: string): void {
    this.asked.push(method);
    this.#wake();
  }

  #keep<T>(list: T[], item: T): void {
    list.push(item);
    this.#wake();
  }

  #wake(): void {
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const wake of watchers) wake();
  }
}

function read(files: Readonly<Record<string, string>>, uri: string): ReadFileResult | null {
  const text = files[uri];
  return text === undefined ? null : { text };
}

function list(files: Readonly<Record<string, string>>, folder: string): ListFolderResult | null {
  const inside = Object.keys(files)
    .filter((uri) => uri.startsWith(folder))
    .map((uri) => uri.slice(folder.length).split('/'));
  const entries = new Map(inside.map(([name = '', ...rest]) => [name, rest.length > 0]));
  return entries.size === 0
    ? null
    : { entries: [...entries].map(([name, isFolder]) => ({ name, isFolder })) };
}
