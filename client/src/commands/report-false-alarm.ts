/**
 * The command that opens an issue text about a finding, with the smallest environment that still has it. The server makes
 * the text and masks what is in it; it is opened as an unsaved document, and nothing is sent.
 */
import * as vscode from 'vscode';
import {
  type FalseAlarmParams,
  type FalseAlarmResult,
  falseAlarmRequest,
} from '../../../server/src/lsp/command-protocol';
import type { LanguageServer } from '../language-server';

export const reportFalseAlarmCommand = 'helion.reportFalseAlarm';

/** Arguments may say the document, the position and the rule, as the Language Server Protocol has them. */
export function registerReportFalseAlarm(server: LanguageServer): vscode.Disposable {
  return vscode.commands.registerCommand(
    reportFalseAlarmCommand,
    async (uri?: unknown, position?: unknown, rule?: unknown) => {
      const params = paramsFrom(uri, position, rule) ?? paramsHere();
      if (!params) return say(vscode.l10n.t('Open a Helion file first, and put the cursor on the finding.'));
      try {
        const made = await vscode.window.withProgress(
          {
            location: vscode.ProgressLocation.Notification,
            title: vscode.l10n.t('Looking for the smallest environment with this finding'),
            cancellable: true,
          },
          (_, token) => server.request<FalseAlarmResult | null>(falseAlarmRequest, params, token),
        );
        if (!made) return say(vscode.l10n.t('This file has no findings, and therefore nothing to report.'));
        const document = await vscode.workspace.openTextDocument({
          language: 'markdown',
          content: made.text,
        });
        await vscode.window.showTextDocument(document, { preview: false });
        return document.uri;
      } catch (error) {
        if (error instanceof vscode.CancellationError) return undefined;
        return say(error instanceof Error ? error.message : String(error));
      }
    },
  );
}

function paramsFrom(uri: unknown, position: unknown, rule: unknown): FalseAlarmParams | undefined {
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return undefined;
  const { line, character }: { line?: unknown; character?: unknown } = position;
  if (typeof line !== 'number' || typeof character !== 'number') return undefined;
  return { uri, position: { line, character }, ...(typeof rule === 'string' && { rule }) };
}

function paramsHere(): FalseAlarmParams | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

function say(sentence: string): undefined {
  void vscode.window.showInformationMessage(sentence);
  return undefined;
}
