/**
 * A folder of an installer: its files are read together, and its JSON stays a document of VS Code's own language with
 * everything that VS Code has for JSON, each thing once.
 */
import * as vscode from 'vscode';
import { installer } from './fixtures';
import {
  actionsAt,
  ask,
  closeAll,
  equal,
  finding,
  helion,
  noFinding,
  ok,
  openFixture,
  pause,
  positionOf,
  replace,
  until,
} from './helpers';

describe('a folder of an installer', () => {
  before(helion);
  afterEach(closeAll);

  it('is one environment, whatever the JSON is called', async () => {
    const document = await openFixture(installer.environment);
    equal(document.languageId, 'json');
    const { status } = await helion();
    const shown = await until('the status', () => {
      const now = status();
      return now?.text.includes('KVM') ? now : undefined;
    });
    ok(shown.detail.includes('baremetal.csv'), `The status says "${shown.detail}".`);
    equal((await openFixture(installer.machines)).languageId, 'helion-baremetal');
    await until('the status of the machines', () => status()?.detail.includes('site.json'));
  });

  it('is checked as a whole: an edit in one file changes the findings of another', async () => {
    const json = await openFixture(installer.environment);
    // The tab would be taken by the next file that is only looked at.
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    const plan = await openFixture(installer.plan);
    await replace(plan, 'hypervisor: kvm', 'hypervisor: esx');
    const found = await finding(json, installer.differs);
    equal(json.getText(found.range), '"KVM"');
    equal(found.relatedInformation?.[0]?.location.uri.toString(), plan.uri.toString());
    await replace(plan, 'hypervisor: esx', 'hypervisor: kvm');
    await noFinding(json, installer.differs);
  });

  it('is checked with what is on disk', async () => {
    const json = await openFixture(installer.environment);
    await noFinding(json, installer.differs);
    await replace(json, '"KVM"', '"ESX"');
    await finding(json, installer.differs);
  });

  it('shows a mistake in the JSON once, and repairs it', async () => {
    const json = await openFixture(installer.environment);
    await replace(json, '"undercloud_server": "172.20.1.12"', '"undercloud_server": "172.20.1.12",');
    const { line } = positionOf(json, '"undercloud_server"');
    const there = () =>
      vscode.languages
        .getDiagnostics(json.uri)
        .filter(({ range }) => range.start.line === line || range.start.line === line + 1);
    const [mistake] = await until('a finding', () => (there().length > 0 ? there() : undefined));
    // A second one would have come by now.
    await pause(1500);
    equal(
      there().length,
      1,
      there()
        .map(({ source, message }) => `${source}: ${message}`)
        .join('; '),
    );
    const actions = mistake ? await actionsAt(json, mistake.range, vscode.CodeActionKind.QuickFix) : [];
    const fix = actions.find(({ edit }) => edit);
    ok(fix?.edit, `Nothing repairs it at line ${mistake?.range.start.line}.`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'VS Code refused the fix.');
    await until('no mistake', () => there().length === 0);
  });

  it('completes each key once', async () => {
    const json = await openFixture(installer.environment);
    await replace(json, '"compute_scale": 1,', '"compute_scale": 1,\n  \n');
    const position = new vscode.Position(positionOf(json, '"compute_scale"').line + 1, 2);
    const labels = await until('completion', async () => {
      const list = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        json.uri,
        position,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((label) => label.includes('vsa_scale')) ? found : undefined;
    });
    // VS Code itself adds '$schema', as in every JSON file without one.
    equal(labels.length, new Set(labels.map((label) => label.replaceAll('"', ''))).size, labels.join(' '));
  });

  it('has one outline', async () => {
    const json = await openFixture(installer.environment);
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', json.uri);
    const names = symbols.map(({ name }) => name);
    equal(names.length, new Set(names).size, names.join(' '));
  });

  it('tidies up the machines, and hints at what stands in the columns', async () => {
    const machines = await openFixture(installer.machines);
    const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', machines.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    const edit = new vscode.WorkspaceEdit();
    edit.set(machines.uri, edits);
    ok(await vscode.workspace.applyEdit(edit), 'VS Code refused the edits.');
    ok(!machines.getText().includes(', administrator'), machines.getText());
    const hints = await ask<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      machines.uri,
      new vscode.Range(0, 0, machines.lineCount, 0),
    );
    ok(hints.length > 0, 'There are no hints.');
  });

  it('leaves the layout of JSON to VS Code', async () => {
    const json = await openFixture(installer.environment);
    await replace(json, '  "compute_scale"', '        "compute_scale"');
    const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', json.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    ok(edits.length > 0, 'VS Code does not format it.');
  });
});

describe('a foreign JSON file', () => {
  before(helion);
  afterEach(closeAll);

  it('has no status and no findings of ours', async () => {
    const { status } = await helion();
    await openFixture(installer.environment);
    await until('the status', () => status() !== undefined);
    const foreign = await openFixture('foreign.json');
    equal(foreign.languageId, 'json');
    await until('no status', () => status() === undefined);
    await pause(500);
    equal(status(), undefined);
    equal(
      vscode.languages.getDiagnostics(foreign.uri).filter(({ source }) => source === 'helion'),
      [],
    );
  });
});
