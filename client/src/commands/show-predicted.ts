/**
 * The commands around predicted files: which there are, where they speak of the thing at the cursor, and what lenses run.
 * Everything that is chosen from comes from the server.
 */
import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import {
  type PredictedFilesParams,
  type PredictedFilesResult,
  type PredictedPlacesParams,
  type PredictedPlacesResult,
  predictedFilesRequest,
  predictedPlacesRequest,
} from '../../../server/src/lsp/protocol';
import type { LanguageServer } from '../language-server';
import { predictedScheme } from '../languages';

/** What lenses run; the server is told at its start. */
export const lensCommands = { references: 'helion.showReferences', predicted: 'helion.openPredicted' };

/** Where somebody wants to go. */
interface Target {
  readonly uri: string;
  readonly line?: number;
}

export function registerShowPredicted(server: LanguageServer): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('helion.showPredictedFiles', () => showFiles(server)),
    vscode.commands.registerCommand('helion.showInPredictedFiles', () => showPlaces(server)),
    vscode.commands.registerCommand(lensCommands.predicted, (uri: string, line: number) =>
      open({ uri, line }),
    ),
    vscode.commands.registerCommand(
      lensCommands.references,
      (uri: string, position: Position, locations: readonly Location[]) =>
        vscode.commands.executeCommand(
          'editor.action.showReferences',
          vscode.Uri.parse(uri),
          positionOf(position),
          locations.map(
            (each) =>
              new vscode.Location(
                vscode.Uri.parse(each.uri),
                new vscode.Range(positionOf(each.range.start), positionOf(each.range.end)),
              ),
          ),
        ),
    ),
  ];
}

function positionOf({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}

interface Item extends vscode.QuickPickItem {
  readonly target?: Target;
}

async function showFiles(server: LanguageServer): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const params: PredictedFilesParams = { uri: uri?.toString() ?? '' };
  const found = uri && (await server.request<PredictedFilesResult | null>(predictedFilesRequest, params));
  if (!found) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a file of an input model first.'));
    return;
  }
  const { release, files, doubts } = found;
  const items: Item[] = files.map((file) => ({
    label: file.path,
    description: file.about,
    target: { uri: file.uri },
  }));
  if (doubts.length > 0)
    items.push(
      { label: vscode.l10n.t('What cannot be predicted'), kind: vscode.QuickPickItemKind.Separator },
      ...doubts.map(({ message, at }) => ({ label: `$(question) ${message}`, ...(at && { target: at }) })),
    );
  await choose(items, vscode.l10n.t('Files predicted for release {0}', release));
}

async function showPlaces(server: LanguageServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const textDocument = { uri: editor.document.uri.toString() };
  const params: PredictedPlacesParams = { textDocument, position: { line, character } };
  const found = await server.request<PredictedPlacesResult | null>(predictedPlacesRequest, params);
  const [first, ...others] = found?.places ?? [];
  if (!first) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'Nothing about this in the predicted files. Put the cursor on the name of a server, cluster or network.',
      ),
    );
    return;
  }
  if (others.length === 0) await open(first);
  else
    await choose(
      [first, ...others].map((place) => ({
        label: place.path,
        description: vscode.l10n.t('line {0}: {1}', place.line + 1, place.about),
        target: place,
      })),
      vscode.l10n.t('Places in the predicted files'),
    );
}

async function choose(items: readonly Item[], title: string): Promise<void> {
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen?.target) await open(chosen.target);
}

/** Where predicted files are already, or else beside the file in front. */
function columnOfPredicted(): vscode.ViewColumn {
  const isPredicted = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.scheme === predictedScheme;
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isPredicted));
  return group?.viewColumn ?? vscode.ViewColumn.Beside;
}

/** Beside the model, so that what follows from the typing is seen. */
async function open({ uri, line }: Target): Promise<void> {
  const target = vscode.Uri.parse(uri);
  const document = await vscode.workspace.openTextDocument(target);
  const at = line === undefined ? undefined : document.lineAt(Math.min(line, document.lineCount - 1)).range;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: target.scheme === predictedScheme ? columnOfPredicted() : vscode.ViewColumn.Active,
  });
  if (!at) return;
  editor.selection = new vscode.Selection(at.start, at.start);
  editor.revealRange(at, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
