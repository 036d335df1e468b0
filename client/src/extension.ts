/**
 * What both entries of the client share: it starts the server, registers the commands and the status item, and
 * hands out a small API for tests. How the server runs is the entries' business; everything that needs knowledge
 * of Helion is the server's.
 */
import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol';
import { registerCompare } from './commands/compare';
import { registerConvert } from './commands/convert';
import { copyRuleLinkCommand, registerCopyRuleLink } from './commands/copy-rule-link';
import { registerExplainRule, ruleLink } from './commands/explain-rule';
import { registerExportFindings } from './commands/export-findings';
import { registerFixAll } from './commands/fix-all';
import { registerInstallerFromPlan } from './commands/installer-from-plan';
import { registerNewPlan } from './commands/new-plan';
import { registerOpenExample } from './commands/open-example';
import { registerReportFalseAlarm, reportFalseAlarmCommand } from './commands/report-false-alarm';
import { registerServerCommands } from './commands/server-commands';
import { registerServerStatus } from './commands/server-status';
import { lensCommands, registerShowPredicted } from './commands/show-predicted';
import { registerShowWiring } from './commands/show-wiring';
import { startAgainAfterCrashes } from './crashes';
import { provideExampleFiles, readExamples } from './example-files';
import { type CreateClient, LanguageServer } from './language-server';
import { maybeOurs } from './languages';
import { withoutLargeJson } from './large-json';
import { withoutOldRevisions } from './old-revisions';
import { providePredictedDocuments } from './predicted-documents';
import { readFilesFor } from './read-files';
import { type ShownStatus, showStatus } from './status';
import { createTraceChannel } from './trace-channel';
import { tellOfYamlElsewhere, yamlElsewhere } from './yaml-elsewhere';

/** What `activate` returns. */
export interface HelionExtension {
  /** What the language status item shows for the active editor. */
  status(): ShownStatus | undefined;
}

/** The id of the client: the library reads the trace setting under this name. */
export const clientId = 'helion';
export const clientName = 'Helion';

let running: LanguageServer | undefined;

export async function startClient(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): Promise<HelionExtension> {
  const { subscriptions } = context;
  const output = vscode.window.createOutputChannel('Helion', { log: true });
  // Made for every start anew, because extensions come and go.
  const initializationOptions = (): InitializationOptions => ({
    ruleLink,
    suggestCommand: 'editor.action.triggerSuggest',
    lensCommands,
    actionCommands: { copyRuleLink: copyRuleLinkCommand, reportFalseAlarm: reportFalseAlarmCommand },
    builtInJson: vscode.extensions.getExtension('vscode.json-language-features') !== undefined,
    yamlElsewhere: yamlElsewhere(),
    readsFiles: true,
    rulePages: `${vscode.Uri.joinPath(context.extensionUri, 'docs', 'rules').toString()}/`,
  });
  const options: LanguageClientOptions = {
    documentSelector: maybeOurs,
    diagnosticCollectionName: 'helion',
    outputChannel: output,
    traceOutputChannel: createTraceChannel(subscriptions),
    middleware: { ...withoutOldRevisions, ...withoutLargeJson },
  };
  const server = new LanguageServer(() =>
    createClient({
      ...options,
      initializationOptions: initializationOptions(),
      errorHandler: startAgainAfterCrashes(),
    }),
  );
  running = server;
  readFilesFor(server);
  const examples = readExamples(context.extensionUri);
  const status = showStatus(server, subscriptions);
  subscriptions.push(
    output,
    server,
    ...tellOfYamlElsewhere(server),
    ...registerServerCommands(server, output),
    ...registerExplainRule(context.extensionUri),
    ...registerCopyRuleLink(context.extension.id),
    registerExportFindings(server, status.isOurs),
    registerReportFalseAlarm(server),
    ...registerServerStatus(server),
    ...registerFixAll(server),
    ...registerCompare(server),
    ...provideExampleFiles(examples),
    ...registerOpenExample(server, examples, context.extensionUri),
    registerNewPlan(server),
    registerShowWiring(server),
    registerInstallerFromPlan(server),
    registerConvert(server),
    ...providePredictedDocuments(server),
    ...registerShowPredicted(server),
  );
  try {
    await server.start();
  } catch (error) {
    // The commands stay, so that the log can be read and the server started again.
    output.error(error instanceof Error ? error : String(error));
  }
  return { status: status.shown };
}

/** VS Code waits for this when it shuts down, so that the server can end in an orderly way. */
export async function stopClient(): Promise<void> {
  await running?.stop();
  running = undefined;
}
