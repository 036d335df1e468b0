/** An input model: names lead through its files, a rename edits all of them, and hovers know the whole. */
import * as vscode from 'vscode';
import { model } from './fixtures';
import {
  ask,
  closeAll,
  equal,
  finding,
  fixtureUri,
  helion,
  hoverText,
  noFinding,
  ok,
  openFixture,
  positionOf,
  replace,
  rulesOf,
  until,
} from './helpers';

describe('an input model', () => {
  before(helion);
  afterEach(closeAll);

  const servers = async () => {
    const document = await openFixture(model.servers);
    // The first answer comes when the folder was read.
    await until('the title of the model', async () => (await helion()).status()?.text.includes('quay'));
    return document;
  };

  it('is YAML as before, and nothing is wrong with it', async () => {
    const document = await servers();
    equal(document.languageId, 'yaml');
    await until('the first findings', () => vscode.languages.getDiagnostics(document.uri));
    equal(rulesOf(document), []);
  });

  it('goes from a role to its definition in another file', async () => {
    const document = await servers();
    const targets = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, model.role),
    );
    const uris = targets.map((target) => ('targetUri' in target ? target.targetUri : target.uri).toString());
    equal(uris, [fixtureUri(model.roles).toString()]);
  });

  it('renames in every file at once', async () => {
    const document = await servers();
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, model.role),
      'BRAIN-ROLE',
    );
    const changed = edit.entries().map(([uri]) => uri.toString());
    const expected = [model.controlPlane, model.roles, model.servers];
    equal(changed.toSorted(), expected.map((name) => fixtureUri(name).toString()).toSorted());
  });

  it('offers the roles that there are', async () => {
    const document = await servers();
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionOf(document, model.role),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const role of model.everyRole)
      ok(labels.includes(role), `'${role}' is not offered: ${labels.join(', ')}`);
  });

  it('tells what a role is where a server names it', async () => {
    const document = await servers();
    const text = await hoverText(document.uri, positionOf(document, model.role));
    ok(text.includes('CONTROLLER-DISKS'), text);
  });

  it('finds a name that nobody defines, and takes it back', async () => {
    const document = await servers();
    await replace(document, 'role: LIFECYCLE-ROLE', 'role: LIFECYCEL-ROLE');
    const found = await finding(document, model.unknownRole);
    ok(found.message.includes("Did you mean 'LIFECYCLE-ROLE'"), found.message);
    await replace(document, 'role: LIFECYCEL-ROLE', 'role: LIFECYCLE-ROLE');
    await noFinding(document, model.unknownRole);
  });

  it('finds its names in the workspace', async () => {
    await servers();
    const symbols = await ask<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'EXTERNAL-API-NET',
    );
    ok(
      symbols.some(
        ({ name, location }) => name === 'EXTERNAL-API-NET' && location.uri.path.endsWith('networks.yml'),
      ),
      symbols.map(({ name }) => name).join(', '),
    );
  });
});
