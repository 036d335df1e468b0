/**
 * The command that opens the findings of an environment, or of all files that are known, as an unsaved document. The server
 * makes the text; nothing is written to disk.
 */
import * as vscode from 'vscode';
import {
  type ExportFindingsParams,
  type ExportFindingsResult,
  exportFindingsRequest,
} from '../../../server/src/lsp/command-protocol';
import type { LanguageServer } from '../language-server';

type Format = ExportFindingsParams['format'];

const formats = (): readonly (vscode.QuickPickItem & { readonly format: Format })[] => [
  { label: 'SARIF', description: vscode.l10n.t('for code scanning and other tools'), format: 'sarif' },
  { label: 'Markdown', description: vscode.l10n.t('for tickets and pages'), format: 'markdown' },
  { label: 'JSON', description: vscode.l10n.t('as "helion check --format json" prints it'), format: 'json' },
];

/** Arguments may say the format and what is exported: `environment` or `workspace`. */
export function registerExportFindings(
  server: LanguageServer,
  isOurs: (document: vscode.TextDocument) => boolean,
): vscode.Disposable {
  return vscode.commands.registerCommand(
    'helion.exportFindings',
    async (givenFormat?: unknown, givenScope?: unknown) => {
      const format =
        formats().find((each) => each.format === givenFormat)?.format ??
        (await vscode.window.showQuickPick(formats(), { placeHolder: vscode.l10n.t('The format') }))?.format;
      if (!format) return undefined;
      const document = vscode.window.activeTextEditor?.document;
      const own = document && isOurs(document) ? document.uri : undefined;
      const scope = own ? (scopeIn(givenScope) ?? (await askForScope())) : 'workspace';
      if (!scope) return undefined;
      return await exportTo(server, {
        format,
        ...(own && scope === 'environment' && { uri: own.toString() }),
      });
    },
  );
}

function scopeIn(given: unknown): string | undefined {
  return given === 'environment' || given === 'workspace' ? given : undefined;
}

async function askForScope(): Promise<string | undefined> {
  const chosen = await vscode.window.showQuickPick(
    [
      {
        label: vscode.l10n.t('This environment'),
        description: vscode.l10n.t('all files of this cloud'),
        scope: 'environment',
      },
      {
        label: vscode.l10n.t('The whole workspace'),
        description: vscode.l10n.t('every Helion file'),
        scope: 'workspace',
      },
    ],
    { placeHolder: vscode.l10n.t('The findings to export') },
  );
  return chosen?.scope;
}

async function exportTo(
  server: LanguageServer,
  params: ExportFindingsParams,
): Promise<vscode.Uri | undefined> {
  try {
    const made = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Exporting findings'),
        cancellable: true,
      },
      (_, token) => server.request<ExportFindingsResult | null>(exportFindingsRequest, params, token),
    );
    if (!made) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The workspace has no Helion files.'));
      return undefined;
    }
    const language = params.format === 'markdown' ? 'markdown' : 'json';
    const document = await vscode.workspace.openTextDocument({ language, content: made.text });
    await vscode.window.showTextDocument(document, { preview: false });
    return document.uri;
  } catch (error) {
    if (error instanceof vscode.CancellationError) return undefined;
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
