/**
 * Beside the YAML extension of Red Hat, which reads the same documents: nothing is there twice, and nothing is lost. It
 * is there before ours starts, or comes
 * while ours is at work. (An extension that runs leaves with the next start of VS Code only.)
 */
import * as vscode from 'vscode';
import { model, plan } from './fixtures';
import {
  actionsAt,
  ask,
  closeAll,
  equal,
  finding,
  helion,
  hoverText,
  ok,
  openFixture,
  positionOf,
  replace,
  ruleOf,
  until,
} from './helpers';

const yamlId = 'redhat.vscode-yaml';
const networks = 'model/data/networks.yml';
/** What both would say: a colon that is missing, and a key that is there twice. */
const slip = { from: 'tagged-vlan: true', to: 'tagged-vlan true', rule: 'common/yaml-colon' };
const twice = {
  from: 'vlanid: 1402\n',
  to: 'vlanid: 1402\n    vlanid: 1405\n',
  rule: 'common/yaml-duplicate-key',
};

const yaml = () => vscode.extensions.getExtension(yamlId);
const saidBy = (document: vscode.TextDocument, isOurs: boolean) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => (source === 'YAML') !== isOurs)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
const ourRules = (document: vscode.TextDocument) => saidBy(document, true).map(ruleOf);
const bySecond = (document: vscode.TextDocument) =>
  until('errors of the YAML extension', () => {
    const said = saidBy(document, false);
    return said.length > 0 && said;
  });

/** The YAML extension is at work: its server has answered. */
async function yamlStarted(): Promise<void> {
  const extension = await until('the YAML extension', yaml);
  await extension.activate();
}

/** Registers the tests for an extension that is installed already, or that is installed while ours is at work. */
export function register(comes: 'first' | 'last'): void {
  describe(`beside the YAML extension, which comes ${comes}`, () => {
    before(async function () {
      this.timeout(60_000);
      if (comes === 'first') {
        await yamlStarted();
        await helion();
      } else {
        await helion();
        await arrives();
        await yamlStarted();
      }
    });
    afterEach(closeAll);
    everythingOnce();
  });
}

/** Our findings are shown; then the other extension is installed, and says them itself. */
async function arrives(): Promise<void> {
  equal(yaml()?.id, undefined, 'The YAML extension is there already');
  const document = await openFixture(networks);
  await replace(document, slip.from, slip.to);
  await finding(document, slip.rule);
  const vsix = process.env['HELION_TEST_YAML'];
  ok(vsix, 'HELION_TEST_YAML must name the YAML extension.');
  await vscode.commands.executeCommand('workbench.extensions.installExtension', vscode.Uri.file(vsix));
  await until('our finding to give way', () => !ourRules(document).includes(slip.rule));
  await bySecond(document);
  await closeAll();
}

function everythingOnce(): void {
  it('a slip is said once, and repaired by us', async () => {
    const document = await openFixture(networks);
    await replace(document, slip.from, slip.to);
    const said = await bySecond(document);
    await until('our finding to give way', () => !ourRules(document).includes(slip.rule));
    ok(said.length > 0, 'Nobody says what is wrong.');
    const line = document.lineAt(positionOf(document, slip.to)).range;
    const titles = (await actionsAt(document, line)).map(({ title }) => title);
    ok(
      titles.some((title) => title.includes(':')),
      `No repair of ours is offered: ${titles}`,
    );
  });

  it('a key that is there twice is said once', async () => {
    const document = await openFixture(networks);
    await replace(document, twice.from, twice.to);
    const said = await bySecond(document);
    equal(said.length, 1);
    equal(
      ourRules(document).filter((rule) => rule === twice.rule),
      [],
    );
  });

  it('what only we know is said as before', async () => {
    const document = await openFixture(model.servers);
    await replace(document, 'role: LIFECYCLE-ROLE', 'role: LIFECYCEL-ROLE');
    await finding(document, model.unknownRole);
    equal(saidBy(document, false), []);
  });

  it('typographic quotes, which YAML takes for letters, are said by us', async () => {
    const document = await openFixture(networks);
    await replace(document, 'name: GUEST-NET', 'name: “GUEST-NET”');
    await finding(document, 'common/yaml-typographic');
  });

  it('where it is told not to check, we do', async () => {
    const document = await openFixture(networks);
    await replace(document, slip.from, slip.to);
    await bySecond(document);
    const settings = vscode.workspace.getConfiguration('yaml');
    try {
      await settings.update('validate', false, vscode.ConfigurationTarget.Workspace);
      await finding(document, slip.rule);
    } finally {
      await settings.update('validate', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('our finding to give way', () => !ourRules(document).includes(slip.rule));
  });

  it('the outline and what can be folded are there once', async () => {
    const document = await openFixture(networks);
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    equal(
      symbols.map(({ name }) => name),
      ['product', 'networks'],
    );
    const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const starts = folds.map(({ start }) => start);
    equal(starts.length, new Set(starts).size, 'Folded twice');
  });

  it('completion, hover and names are ours, and there once', async () => {
    const document = await openFixture(model.servers);
    const at = positionOf(document, model.role);
    const { items } = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const role of model.everyRole)
      equal(
        labels.filter((label) => label === role),
        [role],
      );
    equal((await hoverText(document.uri, at)).split('CONTROLLER-DISKS').length, 2);
    const targets = await ask<unknown[]>('vscode.executeDefinitionProvider', document.uri, at);
    equal(targets.length, 1);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'BRAIN-ROLE',
    );
    equal(edit.entries().length, 3);
  });

  it('documents are formatted by it', async () => {
    const document = await openFixture(networks);
    await replace(document, 'version: 2', 'version:   2');
    const edits = await ask<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    ok(edits.length > 0, 'Nobody formats.');
  });

  it('a plan, which has a language of its own, is ours alone', async () => {
    const document = await openFixture(plan);
    await replace(document, 'hypervisor: kvm', 'hypervisor kvm');
    await finding(document, slip.rule);
    equal(saidBy(document, false), []);
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    ok(symbols.length > 0, 'There is no outline.');
  });
}
