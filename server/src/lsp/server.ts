/**
 * The server as such: what happens at initialize, when documents and settings change, and at the end. It knows
 * neither processes nor workers; the entries give it a connection and a host.
 */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocuments,
} from 'vscode-languageserver';
import { analyse } from '../core/index.js';
import { boundLog } from './bounded-log.js';
import { serverCapabilities } from './capabilities.js';
import { type ClientAbilities, clientAbilities } from './client-abilities.js';
import { answerCodeActions } from './code-actions.js';
import { answerCodeLenses } from './code-lenses.js';
import { answerComparisons } from './comparisons.js';
import { answerCompletion } from './completion.js';
import type { ServerContext } from './context.js';
import { answerCustomRequests } from './custom-requests.js';
import { createDiagnostics, type Diagnostics } from './diagnostics.js';
import { createElsewhere, readYamlElsewhere } from './elsewhere.js';
import { messageOf } from './error-message.js';
import { answerExports } from './export-findings.js';
import { answerFalseAlarms } from './false-alarms.js';
import { answerFeatures } from './features.js';
import { fileAccess } from './file-access.js';
import { answerFixAll } from './fix-all.js';
import { createFolders, type Folders } from './folders.js';
import { answerFormatting, registerFormatting } from './formatting.js';
import { type Host, turn } from './host.js';
import { answerInlayHints } from './inlay-hints.js';
import { type OpenDocument, openDocuments } from './open-document.js';
import { answerPredictions } from './predicted-documents.js';
import type { InitializationOptions } from './protocol.js';
import { readingProgress } from './reading-progress.js';
import { createRefresher } from './refresher.js';
import { createRequests } from './requests.js';
import { ruleLink } from './rule-link.js';
import { answerServerStatus } from './server-status.js';
import { createSettingsStore } from './settings-store.js';
import { createTimes } from './times.js';
import { folderWatcher } from './watch-folders.js';
import { createWorkspace } from './workspace.js';
import { answerWorkspaceSymbols } from './workspace-symbols.js';

/** Serves one client over one connection until it goes away. */
export function startServer(connection: Connection, host: Host): void {
  boundLog(connection);
  const documents = new TextDocuments(openDocuments);
  let initialized = false;

  connection.onRequest((method) =>
    initialized
      ? new ResponseError(ErrorCodes.MethodNotFound, `The server has no request '${method}'.`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'The first request must be initialize.'),
  );

  connection.onInitialize((params: InitializeParams): InitializeResult | ResponseError<InitializeError> => {
    if (initialized)
      return new ResponseError(ErrorCodes.InvalidRequest, 'The server is already initialized.');
    // A request that cannot be read leaves everything as it was, so that a right one may follow.
    const client = clientAbilities(params.capabilities);
    initialized = true;
    serve({ connection, host, documents, client, params });
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'helion-language-server', version: host.version },
    };
  });

  documents.listen(connection);
  connection.listen();
}

interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly documents: TextDocuments<OpenDocument>;
  readonly client: ClientAbilities;
  readonly params: InitializeParams;
}

/** Everything that is made once the client has said what it can do. */
function serve(session: Session): void {
  const { connection, host, documents, client, params } = session;
  const options = initializationOptions(params.initializationOptions);
  const settings = createSettingsStore(connection, host, client.configuration, () => {
    index.settingsChanged();
    diagnostics.settingsChanged();
  });
  let beginToIndex = (): void => undefined;
  const begin = new Promise<void>((resolve) => {
    beginToIndex = resolve;
  });
  const files = fileAccess(connection, host, options);
  const folders = createFolders({
    files,
    ...{ host, settings, begin },
    watch: folderWatcher(connection, client),
    progress: readingProgress(connection, client),
    onChange: () => diagnostics.surroundingsChanged(),
    warn: (sentence) => connection.console.warn(sentence),
  });
  const { index } = folders;
  const times = createTimes();
  const workspace = createWorkspace(documents, settings, folders, times);
  const requests = createRequests(connection, host, workspace, times);
  const link = ruleLink(options, host);
  const elsewhere = createElsewhere(connection, options, workspace, () => diagnostics.settingsChanged());
  const clientName = nameOfClient(params);
  const context = { connection, host, client, options, clientName, workspace, settings, link, elsewhere };
  const refresher = createRefresher(connection, client, host);
  const diagnostics = createDiagnostics(context, requests, refresher, index);
  answerFeatures(context, requests);
  answerWorkspaceSymbols(context, requests, index);
  answerCompletion(context, requests);
  answerCodeActions(context, requests);
  answerFixAll(context, requests);
  answerInlayHints(context, requests, refresher);
  answerCodeLenses(context, requests, refresher);
  answerPredictions(context, requests, refresher);
  answerFormatting(context, requests);
  answerCustomRequests(context, requests);
  answerComparisons(context, requests, files);
  answerExports(context, requests, index, files);
  answerFalseAlarms(context, requests);
  answerServerStatus(context, requests, index, times);
  followDocuments(session, context, diagnostics);
  followSurroundings(session, context, folders, diagnostics);
  lookByItself(host, folders, client.watchesFolders ? PACE_MS.told : PACE_MS.untold);
  connection.onInitialized(() => {
    if (client.configuration && client.registersConfiguration) watchSettings(connection);
    registerFormatting(context);
    void turn(host).then(warmUp);
    void answerOpenFirst(context).finally(() => beginToIndex());
  });
}

function followDocuments(
  { documents }: Session,
  { workspace, settings }: ServerContext,
  diagnostics: Diagnostics,
): void {
  documents.onDidChangeContent(({ document }) => diagnostics.changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    const known = workspace.forget(uri);
    settings.forget(uri);
    diagnostics.closed(uri, known);
  });
}

function followSurroundings(
  { connection, params }: Session,
  { settings }: ServerContext,
  folders: Folders,
  diagnostics: Diagnostics,
): void {
  folders.index.change(workspaceFolders(params), []);
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) =>
    folders.index.change(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    ),
  );
  // What is said to have happened there is not looked at: only the disk tells that.
  connection.onDidChangeWatchedFiles(({ changes }) => void folders.changed(changes.map(({ uri }) => uri)));
  connection.onDidChangeConfiguration(async (change) => {
    try {
      if (!(await settings.change(change.settings))) return;
      folders.index.settingsChanged();
      diagnostics.settingsChanged();
    } catch (error) {
      connection.console.error(`The settings could not be read: ${messageOf(error)}`);
    }
  });
}

/**
 * So often the server compares the disk with what it knows, where it can do so itself. Clients that watch folders may
 * miss something, and do not watch above a folder.
 */
const PACE_MS = { told: 5000, untold: 2000 };

/** And never more than one part in so many of the time, which for thirty files is less than a thousandth. */
const SHARE = 50;

function lookByItself(host: Host, folders: Folders, pace: number): void {
  if (!host.files) return;
  const look = async (): Promise<void> => {
    const start = Date.now();
    await folders.check();
    host.after(Math.max(pace, (Date.now() - start) * SHARE), () => void look());
  };
  host.after(pace, () => void look());
}

/** Older clients know of one folder only. */
function workspaceFolders({ workspaceFolders: folders, rootUri }: InitializeParams): readonly string[] {
  if (folders !== undefined) return folders?.map(({ uri }) => uri) ?? [];
  return rootUri ? [rootUri] : [];
}

/** What is open when the server starts is sent after `initialized`; other files can wait for it. */
async function answerOpenFirst({ host, workspace }: ServerContext): Promise<void> {
  await turn(host);
  await Promise.all(workspace.ours().map((uri) => workspace.ready(uri)));
  await turn(host);
}

function nameOfClient({ clientInfo }: InitializeParams): string | undefined {
  return clientInfo && [clientInfo.name, clientInfo.version ?? ''].join(' ').trim();
}

/** Whatever a client sends, only what has the right shape is taken. */
function initializationOptions(sent: unknown): InitializationOptions {
  if (typeof sent !== 'object' || sent === null) return {};
  const {
    ruleLink,
    suggestCommand,
    lensCommands,
    actionCommands,
    builtInJson,
    yamlElsewhere,
    readsFiles,
    rulePages,
  }: Partial<Record<keyof InitializationOptions, unknown>> = sent;
  return {
    ...(typeof ruleLink === 'string' && { ruleLink }),
    ...(typeof suggestCommand === 'string' && { suggestCommand }),
    ...lensCommandsIn(lensCommands),
    ...actionCommandsIn(actionCommands),
    builtInJson: builtInJson === true,
    yamlElsewhere: readYamlElsewhere(yamlElsewhere),
    readsFiles: readsFiles === true,
    ...(typeof rulePages === 'string' && { rulePages }),
  };
}

function lensCommandsIn(sent: unknown): Pick<InitializationOptions, 'lensCommands'> {
  if (typeof sent !== 'object' || sent === null) return {};
  const { references, predicted }: { references?: unknown; predicted?: unknown } = sent;
  const isGiven = typeof references === 'string' && typeof predicted === 'string';
  return isGiven ? { lensCommands: { references, predicted } } : {};
}

function actionCommandsIn(sent: unknown): Pick<InitializationOptions, 'actionCommands'> {
  if (typeof sent !== 'object' || sent === null) return {};
  const { copyRuleLink, reportFalseAlarm }: { copyRuleLink?: unknown; reportFalseAlarm?: unknown } = sent;
  const isGiven = typeof copyRuleLink === 'string' && typeof reportFalseAlarm === 'string';
  return isGiven ? { actionCommands: { copyRuleLink, reportFalseAlarm } } : {};
}

function watchSettings(connection: Connection): void {
  const asked = connection.client.register(DidChangeConfigurationNotification.type, { section: 'helion' });
  asked.catch((error: unknown) =>
    connection.console.warn(`The client does not tell of changed settings: ${messageOf(error)}`),
  );
}

/** The first analysis of a process is slow, because nothing is compiled yet; nobody has to wait for this one. */
function warmUp(): void {
  const text = 'hypervisor: kvm\nphysical-networks:\n  - network: ipmi\n    cidr: 10.0.0.0/24\n';
  analyse({ uri: 'untitled:helion.yml', text })?.findings();
}
