/**
 * The language status item: which environment the file in front belongs to and how many findings that has. It shows
 * what the server's `helion/environment` notification says and computes nothing itself. A second item shows for which
 * release that is and sets it. The palette is told as well whether the file is one of ours, so that it offers what can
 * be done with it.
 */
import * as vscode from 'vscode';
import { type EnvironmentParams, environmentNotification } from '../../server/src/lsp/protocol';
import { registerSetRelease, setReleaseCommand } from './commands/set-release';
import type { LanguageServer } from './language-server';
import { hasOurLanguage, maybeOurs, ourLanguages, predictedScheme } from './languages';

/** What the status item shows, also for tests: VS Code has no way to read one back. */
export interface ShownStatus {
  readonly text: string;
  readonly detail: string;
  readonly severity: vscode.LanguageStatusSeverity;
}

/** What is known of documents, and shown. */
interface Status {
  /** What the item shows now. */
  shown(): ShownStatus | undefined;
  /** Whether the server has said that a document belongs to an environment. */
  isOurs(document: vscode.TextDocument): boolean;
}

/** Keeps the item true for the active editor. */
export function showStatus(server: LanguageServer, subscriptions: vscode.Disposable[]): Status {
  const item = vscode.languages.createLanguageStatusItem('helion.environment', ourLanguages);
  item.name = vscode.l10n.t('Helion environment');
  item.command = { title: vscode.l10n.t('Problems'), command: 'workbench.actions.view.problems' };
  const release = vscode.languages.createLanguageStatusItem('helion.release', ourLanguages);
  release.name = vscode.l10n.t('Helion release');
  release.command = { title: vscode.l10n.t('Set'), command: setReleaseCommand };
  const known = new Map<string, EnvironmentParams>();
  let shown: ShownStatus | undefined;

  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    // A document may have the URI of one that was closed, as unsaved ones do.
    const mayHave = document && vscode.languages.match(maybeOurs, document) > 0;
    const params = mayHave ? known.get(document.uri.toString()) : undefined;
    void vscode.commands.executeCommand('setContext', 'helion.isOurs', params?.environment !== undefined);
    const mayPredict =
      params?.environment?.isPredictable === true || document?.uri.scheme === predictedScheme;
    void vscode.commands.executeCommand('setContext', 'helion.hasPrediction', mayPredict);
    showRelease(release, document, params);
    // A JSON file that is none of ours is somebody else's business.
    if (!document || !(params?.environment || hasOurLanguage(document))) {
      shown = undefined;
      item.selector = ourLanguages;
      return;
    }
    item.selector = [{ language: document.languageId }];
    shown = params
      ? describeStatus(params)
      : {
          text: 'Helion',
          detail: vscode.l10n.t('not checked yet'),
          severity: vscode.LanguageStatusSeverity.Information,
        };
    item.busy = params === undefined;
    item.text = shown.text;
    item.detail = shown.detail;
    item.severity = shown.severity;
  };

  server.onNotification<EnvironmentParams>(environmentNotification, (params) => {
    // The server may write a URI in another way than VS Code does, for example the colon of a Windows drive.
    known.set(vscode.Uri.parse(params.uri).toString(), params);
    show();
  });
  subscriptions.push(
    item,
    release,
    registerSetRelease((document) => known.get(document.uri.toString())?.environment?.choices ?? []),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => {
      known.delete(document.uri.toString());
      show();
    }),
    vscode.workspace.onDidOpenTextDocument(show),
  );
  show();
  return {
    shown: () => shown,
    isOurs: ({ uri }) => known.get(uri.toString())?.environment !== undefined,
  };
}

/** The item of the release: no editor has it whose file is written for none. */
function showRelease(
  item: vscode.LanguageStatusItem,
  document: vscode.TextDocument | undefined,
  params: EnvironmentParams | undefined,
): void {
  const [choice] = params?.environment?.choices ?? [];
  void vscode.commands.executeCommand('setContext', 'helion.hasRelease', choice !== undefined);
  item.selector = document && choice ? [{ language: document.languageId }] : [];
  if (!document || !choice) return;
  const { uri } = document;
  const set = vscode.workspace.getConfiguration(undefined, uri).get<string>(choice.setting);
  const chosen = choice.values.slice(1).find(({ value }) => value === set);
  item.text = chosen ? vscode.l10n.t('For {0}', chosen.label) : vscode.l10n.t('Release: detected');
  item.detail = chosen
    ? vscode.l10n.t('set')
    : (params?.environment?.titleReason ?? vscode.l10n.t('nothing in the files narrows it down'));
}

/** The words and the severity for what the server said about a file. */
function describeStatus(params: EnvironmentParams): ShownStatus {
  if (!params.environment) {
    return {
      text: vscode.l10n.t('No Helion environment'),
      detail: vscode.l10n.t('this file does not belong to a Helion environment'),
      severity: vscode.LanguageStatusSeverity.Information,
    };
  }
  return {
    text: params.environment.title,
    detail: [describeFindings(params), params.environment.titleReason, describeOthers(params)]
      .filter((part) => part !== undefined)
      .join('; '),
    severity:
      params.findings.error > 0
        ? vscode.LanguageStatusSeverity.Error
        : params.findings.warning > 0
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information,
  };
}

/** In how many files they are is said where there is more than one. */
function describeFindings({ findings, filesWithFindings, environment }: EnvironmentParams): string {
  const notes = findings.info + findings.hint;
  const said = [
    counted(findings.error, vscode.l10n.t('1 error'), vscode.l10n.t('{0} errors', findings.error)),
    counted(findings.warning, vscode.l10n.t('1 warning'), vscode.l10n.t('{0} warnings', findings.warning)),
    counted(notes, vscode.l10n.t('1 note'), vscode.l10n.t('{0} notes', notes)),
  ].filter((part) => part !== undefined);
  if (said.length === 0) return vscode.l10n.t('no findings');
  const counts = said.join(', ');
  if ((environment?.files.length ?? 0) < 2) return counts;
  return filesWithFindings === 1
    ? vscode.l10n.t('{0} in 1 file', counts)
    : vscode.l10n.t('{0} in {1} files', counts, filesWithFindings);
}

/** With which files a file was read, because findings in one may come from another. */
function describeOthers({ uri, environment }: EnvironmentParams): string | undefined {
  const others = environment?.files.filter((file) => file !== uri) ?? [];
  if (others.length === 0) return undefined;
  if (others.length > 3) return vscode.l10n.t('read together with {0} other files', others.length);
  const names = others.map((file) => decodeURIComponent(file.slice(file.lastIndexOf('/') + 1)));
  return vscode.l10n.t('read together with {0}', names.join(', '));
}

function counted(n: number, one: string, many: string): string | undefined {
  if (n === 0) return undefined;
  return n === 1 ? one : many;
}
