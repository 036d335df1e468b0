/** A cloud directory: names lead from one file to another, whether or not the other is open. */
import * as vscode from 'vscode';
import { cloud, good } from './fixtures';
import {
  ask,
  closeAll,
  equal,
  finding,
  fixtureUri,
  helion,
  ok,
  openFixture,
  positionOf,
  replace,
  until,
} from './helpers';

describe('a carrier-grade cloud directory', () => {
  before(helion);
  afterEach(closeAll);

  const servers = async () => {
    const document = await openFixture(cloud.servers);
    // The first answer comes when the folder was read.
    await until('the title of the cloud', async () => (await helion()).status()?.text.includes('harbour'));
    return document;
  };

  it('goes from a name to its definition in another file', async () => {
    const document = await servers();
    const targets = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, cloud.zone),
    );
    const uris = targets.map((target) => ('targetUri' in target ? target.targetUri : target.uri).toString());
    equal(uris, [fixtureUri(cloud.definition).toString()]);
  });

  it('renames in both files at once', async () => {
    const document = await servers();
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, cloud.zone),
      'north',
    );
    const changed = edit.entries().map(([uri]) => uri.toString());
    equal(
      changed.toSorted(),
      [cloud.definition, cloud.servers].map((name) => fixtureUri(name).toString()).toSorted(),
    );
  });

  it('offers the names of the other file, each once', async () => {
    const document = await servers();
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionOf(document, cloud.zone),
    );
    const zones = list.items
      .map(({ label }) => (typeof label === 'string' ? label : label.label).replaceAll('"', ''))
      .filter((label) => /^fz\d$/.test(label));
    equal(zones.toSorted(), ['fz1', 'fz2', 'fz3']);
  });

  it('finds a name that the other file does not have', async () => {
    const document = await servers();
    await replace(document, '"fz1"', '"fz9"');
    const found = await finding(document, cloud.unknown);
    ok(found.message.includes("'fz9'"), found.message);
  });
});

describe('an installer file from a plan', () => {
  before(helion);
  afterEach(closeAll);

  it('opens unsaved, with what is missing beside it', async () => {
    await openFixture(good);
    const uri = await vscode.commands.executeCommand<vscode.Uri>('helion.installerFromPlan');
    const file = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    equal(file?.languageId, 'json');
    ok(file?.isUntitled, 'It was saved.');
    ok(file.getText().includes('"cloud_type": "KVM"'), file.getText());
    const notes = vscode.workspace.textDocuments.find(
      ({ languageId, isUntitled }) => isUntitled && languageId === 'markdown',
    );
    ok(notes?.getText().includes('ntp.seed_server'), 'The notes do not say what is missing.');
    await finding(file, 'installer/env-placeholder');
  });
});

describe('files of another kind', () => {
  before(helion);
  afterEach(closeAll);

  it('open unsaved, with notes beside them', async () => {
    await openFixture(good);
    const plan = vscode.window.activeTextEditor?.document.uri;
    const uris = await vscode.commands.executeCommand<vscode.Uri[]>('helion.convert', plan, 'installer');
    const made = vscode.workspace.textDocuments.filter((each) =>
      uris.some((uri) => uri.toString() === each.uri.toString()),
    );
    equal(made.length, 2);
    ok(
      made.every(({ isUntitled }) => isUntitled),
      'Something was saved.',
    );
    const notes = vscode.workspace.textDocuments.find((each) =>
      each.getText().startsWith('# Converted files'),
    );
    ok(notes?.getText().includes('## Not carried over'), 'The notes do not say what is lost.');
  });
});
