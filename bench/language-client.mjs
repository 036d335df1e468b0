/**
 * What benchmarks do with a language server over standard input and output: open files, type, ask, and look how much
 * memory it takes. It works with any server, so that two can be compared.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/**
 * @typedef {{ line: number, character: number }} Position
 * @typedef {{ folder: string, command: readonly string[], pull?: boolean, settings?: object }} Start
 * @typedef {Awaited<ReturnType<typeof startServer>>} Client
 */

/** Nothing that is waited for may take longer than this, in ms. */
const PATIENCE = 120_000;

/** Reading extra certificates costs every Node process its time, and none of these needs them. */
export const environment = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/**
 * A server that is initialized. Where `pull` is true, diagnostics are asked for after every edit.
 * @param {Start} start
 */
export async function startServer({ folder, command: [program = '', ...args], pull = false, settings }) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: environment });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  /** @type {Map<string, { version: number, text: string, done?: (count: number) => void }>} */
  const documents = new Map();
  /** Servers spell a URI each in its own way. @param {string} uri */
  const documentOf = (uri) => documents.get(decodeURIComponent(uri));
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    const document = documentOf(uri);
    if (document && (version ?? document.version) === document.version) document.done?.(diagnostics.length);
  });
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map((/** @type {{ section?: string }} */ { section }) => section && settings?.[section]),
  );
  for (const request of ['client/registerCapability', 'window/workDoneProgress/create'])
    connection.onRequest(request, () => null);
  connection.onUnhandledNotification(() => {});
  connection.listen();

  const uri = pathToFileURL(folder).href;
  const markdown = ['markdown'];
  await within(
    connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'model' }],
      capabilities: {
        workspace: {
          workspaceFolders: true,
          workspaceEdit: { documentChanges: true },
          configuration: !!settings,
        },
        textDocument: {
          publishDiagnostics: { relatedInformation: true, versionSupport: true },
          ...(pull && { diagnostic: {} }),
          hover: { contentFormat: markdown },
          completion: { completionItem: { snippetSupport: true, documentationFormat: markdown } },
        },
      },
    }),
    'initialize',
  );
  await connection.sendNotification('initialized', {});
  if (settings) await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  /** @param {string} method @param {object} params @returns {Promise<any>} */
  const ask = (method, params) => within(connection.sendRequest(method, params), method);

  /** How many diagnostics the document has as it is now. @param {string} uri @returns {Promise<number>} */
  const diagnosed = (uri) => {
    const document = documentOf(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    if (pull)
      return ask('textDocument/diagnostic', { textDocument: { uri } }).then(({ items }) => items.length);
    return within(new Promise((resolve) => (document.done = resolve)), 'diagnostics');
  };

  return {
    ask,
    /** @param {string} uri @param {string} text @param {string} [languageId] */
    open(uri, text, languageId = 'yaml') {
      documents.set(decodeURIComponent(uri), { version: 1, text });
      const textDocument = { uri, languageId, version: 1, text };
      void connection.sendNotification('textDocument/didOpen', { textDocument });
      return diagnosed(uri);
    },
    /**
     * Puts characters in, or takes as many away. Answers with the number of diagnostics.
     * @param {string} uri @param {Position} start @param {{ insert?: string, remove?: number }} change
     */
    edit(uri, start, { insert = '', remove = 0 }) {
      const document = documentOf(uri);
      if (!document) throw new Error(`${uri} is not open.`);
      document.version++;
      const end = { ...start, character: start.character + remove };
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: document.version },
        contentChanges: [{ range: { start, end }, text: insert }],
      });
      return diagnosed(uri);
    },
    /** In MB: what is taken now, and the most that was taken ever. NaN where Linux is not below. */
    memory() {
      if (process.platform !== 'linux') return { now: Number.NaN, peak: Number.NaN };
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const megabytes = (/** @type {RegExp} */ line) => Number(line.exec(status)?.[1]) / 1024;
      return { now: megabytes(/VmRSS:\s*(\d+)/), peak: megabytes(/VmHWM:\s*(\d+)/) };
    },
    /** A server that does not answer any more is ended all the same. */
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      try {
        await ask('shutdown', {});
        await connection.sendNotification('exit');
      } catch {
        child.kill();
      }
      const late = setTimeout(() => child.kill('SIGKILL'), 2000);
      await ended;
      clearTimeout(late);
      connection.dispose();
    },
  };
}

/** @template T @param {Promise<T>} promise @param {string} what @returns {Promise<T>} */
async function within(promise, what) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer to ${what} in ${PATIENCE / 1000} s.`)), PATIENCE);
  });
  try {
    return await /** @type {Promise<T>} */ (Promise.race([promise, late]));
  } finally {
    clearTimeout(timer);
  }
}

/** People do not type without a break, and the collector uses the breaks. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
