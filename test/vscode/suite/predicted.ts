/** The predicted cloud: hints, hovers and lenses of a model, documents that follow the typing, and the ways there and back. */
import * as vscode from 'vscode';
import { model } from './fixtures';
import {
  ask,
  closeAll,
  equal,
  helion,
  hoverText,
  ok,
  openFixture,
  positionOf,
  replace,
  until,
} from './helpers';

const scheme = 'helion-predicted';

describe('the predicted cloud', () => {
  before(helion);
  afterEach(closeAll);

  const everything = (document: vscode.TextDocument) =>
    new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
  const hintsOf = async (document: vscode.TextDocument) => {
    const hints = await ask<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      everything(document),
    );
    return hints.map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
  };
  it('has hints and hovers with the members of servers', async () => {
    const document = await openFixture(model.servers);
    const hints = await hintsOf(document);
    ok(
      hints.some((label) => /-m1$/.test(label)),
      hints.join(', '),
    );
    const text = await hoverText(document.uri, positionOf(document, 'contr$0oller1'));
    ok(/member \d of cluster/.test(text), text);
  });

  it('has lenses with the members of clusters', async () => {
    const document = await openFixture(model.controlPlane);
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    const titles = lenses.map(({ command }) => command?.title ?? '');
    ok(
      titles.some((title) => /^\d of \d members: /.test(title)),
      titles.join(', '),
    );
  });

  it('is shown in documents that follow the typing and lead back', async () => {
    const servers = await openFixture(model.servers);
    await hintsOf(servers);
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'No editor is open.');
    const at = positionOf(servers, 'contr$0oller1');
    editor.selection = new vscode.Selection(at, at);
    const pick = vscode.commands.executeCommand('helion.showInPredictedFiles');
    const document = await until('the predicted servers', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const active = vscode.window.activeTextEditor?.document;
      return active?.uri.scheme === scheme ? active : undefined;
    });
    await pick;
    ok(document.uri.path.endsWith('info/server_info.yml'), document.uri.toString());
    equal(document.languageId, 'yaml');
    const targets = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, '\ncontr$0oller1:'),
    );
    const uris = targets.map((target) => ('targetUri' in target ? target.targetUri : target.uri).toString());
    equal(uris, [servers.uri.toString()]);
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    ok(
      symbols.some(({ name }) => name === 'controller1'),
      symbols.map(({ name }) => name).join(', '),
    );
    equal(vscode.languages.getDiagnostics(document.uri), []);

    await replace(servers, 'id: controller1', 'id: renamed1');
    await until('the new name', () => document.getText().includes('\nrenamed1:'));
  });
});
