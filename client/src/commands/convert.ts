/**
 * The command that makes the files of another kind from those in front: a plan from installer files, installer files from
 * a plan. The new files and notes on them open as unsaved documents; nothing is written to disk.
 */
import * as vscode from 'vscode';
import {
  type ConversionNoteSent,
  type ConversionTargetName,
  type ConvertParams,
  type ConvertResult,
  conversionTargetsRequest,
  convertRequest,
} from '../../../server/src/lsp/protocol';
import type { LanguageServer } from '../language-server';

function titleOf(target: ConversionTargetName): string {
  if (target === 'plan') return vscode.l10n.t('Plan');
  return target === 'installer'
    ? vscode.l10n.t('Installer files')
    : vscode.l10n.t('Skeleton of an input model');
}

export function registerConvert(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand(
    'helion.convert',
    async (argument?: unknown, wanted?: ConversionTargetName) => {
      const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
      if (!uri) return undefined;
      const to = wanted ?? (await chosen(server, uri));
      if (!to) return undefined;
      const params: ConvertParams = { uri: uri.toString(), to };
      const made = await server.request<ConvertResult | null>(convertRequest, params);
      if (!made) {
        await vscode.window.showInformationMessage(
          vscode.l10n.t('The folder contains several clouds or none.'),
        );
        return undefined;
      }
      return open(made);
    },
  );
}

async function chosen(server: LanguageServer, uri: vscode.Uri): Promise<ConversionTargetName | undefined> {
  const params = { uri: uri.toString() };
  const targets = await server.request<readonly ConversionTargetName[]>(conversionTargetsRequest, params);
  if (targets.length === 0) {
    await vscode.window.showInformationMessage(vscode.l10n.t('This file cannot be converted.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    targets.map((target) => ({ label: titleOf(target), target })),
    {
      title: vscode.l10n.t('Convert to'),
      placeHolder: vscode.l10n.t('New files open unsaved, with notes on what they cannot express.'),
    },
  );
  return picked?.target;
}

/** The new files, the first one in front, with the notes beside it. */
async function open(made: ConvertResult): Promise<readonly vscode.Uri[]> {
  const documents: vscode.TextDocument[] = [];
  for (const { path, text } of made.files.toReversed()) {
    const document = await vscode.workspace.openTextDocument({ language: languageOf(path), content: text });
    await vscode.window.showTextDocument(document, { preview: false });
    documents.unshift(document);
  }
  const notes = await vscode.workspace.openTextDocument({ language: 'markdown', content: notesOn(made) });
  await vscode.window.showTextDocument(notes, {
    preview: false,
    preserveFocus: true,
    viewColumn: vscode.ViewColumn.Beside,
  });
  return documents.map(({ uri }) => uri);
}

function languageOf(path: string): string {
  if (path === 'helion.yml') return 'helion-plan';
  if (path.endsWith('.csv')) return 'helion-baremetal';
  return path.endsWith('.json') ? 'json' : 'yaml';
}

function notesOn({ files, lost, assumed, open: left, problems }: ConvertResult): string {
  const names = files.map(({ path }) => `- ${path}`);
  const part = (title: string, box: string, notes: readonly ConversionNoteSent[]) =>
    notes.length === 0 ? [] : [`## ${title}`, '', ...notes.map((note) => `- ${box}${written(note)}`), ''];
  return [
    `# ${vscode.l10n.t('Converted files')}`,
    '',
    vscode.l10n.t('Save them under these names:'),
    '',
    ...names,
    '',
    ...part(vscode.l10n.t('Wrong in the new files'), '[ ] ', problems),
    ...part(vscode.l10n.t('Not carried over'), '', lost),
    ...part(vscode.l10n.t('To be filled in'), '[ ] ', left),
    ...part(vscode.l10n.t('Assumed'), '', assumed),
  ].join('\n');
}

function written({ message, file, line }: ConversionNoteSent): string {
  if (file === undefined) return message;
  return [file.slice(file.lastIndexOf('/') + 1), line ?? 1, ` ${message}`].join(':');
}
