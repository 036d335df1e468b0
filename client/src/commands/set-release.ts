/**
 * The command that sets for which release the files in front are written, where the server cannot find it out. What can
 * be set comes from the server with the environment; the command writes the setting and nothing else.
 */
import * as vscode from 'vscode';
import type { EnvironmentChoice } from '../../../server/src/lsp/protocol';

export const setReleaseCommand = 'helion.setRelease';

/** `choicesOf`: what users may set about the environment of a document. */
export function registerSetRelease(
  choicesOf: (document: vscode.TextDocument) => readonly EnvironmentChoice[],
): vscode.Disposable {
  return vscode.commands.registerCommand(setReleaseCommand, async (argument?: unknown) => {
    const document = vscode.window.activeTextEditor?.document;
    const [choice] = document ? choicesOf(document) : [];
    if (!document || !choice) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Open a file of an input model or an installer first: these are written for a release.',
        ),
      );
      return;
    }
    const known = choice.values.find(({ value }) => value === argument)?.value;
    const value = known ?? (await ask(document, choice));
    if (value === undefined) return;
    const [first] = choice.values;
    await settingsOf(document).update(
      choice.setting,
      value === first?.value ? undefined : value,
      target(document),
    );
  });
}

async function ask(document: vscode.TextDocument, choice: EnvironmentChoice): Promise<string | undefined> {
  const now = settingsOf(document).get<string>(choice.setting) ?? choice.values[0]?.value;
  const items = choice.values.map(({ value, label }) => ({
    ...{ label, value },
    ...(value === now && { description: vscode.l10n.t('current setting') }),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('The release that these files are written for'),
  });
  return chosen?.value;
}

function settingsOf(document: vscode.TextDocument): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(undefined, document.uri);
}

/** Folders may hold clouds of different releases, so that one of several is set by itself. */
function target(document: vscode.TextDocument): vscode.ConfigurationTarget {
  if (!vscode.workspace.getWorkspaceFolder(document.uri)) return vscode.ConfigurationTarget.Global;
  const isOnly = vscode.workspace.workspaceFolders?.length === 1;
  return isOnly ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.WorkspaceFolder;
}
