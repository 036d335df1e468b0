/** The configuration file has effect at once: written, changed without being saved, broken, deleted, and by a quick fix. */
import * as vscode from 'vscode';
import { jsonPlan, mistakes, plan } from './fixtures';
import {
  actionsAt,
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
  ruleOf,
  until,
} from './helpers';

const NAME = '.helion.yml';
const { rule } = mistakes.tagging;

describe('the configuration file', () => {
  const config = () => fixtureUri(NAME);
  const write = (text: string) => vscode.workspace.fs.writeFile(config(), new TextEncoder().encode(text));
  const remove = async () => {
    try {
      await vscode.workspace.fs.delete(config());
    } catch {
      // It was not there.
    }
  };
  before(helion);
  afterEach(async () => {
    await closeAll();
    await remove();
  });

  it('switches a rule off when it comes, and on when it goes', async () => {
    const document = await openFixture(plan);
    await finding(document, rule);
    await write(`rules:\n  ${rule}: off\n`);
    await noFinding(document, rule);
    await remove();
    await finding(document, rule);
  });

  it('counts as it is typed, also for files that are not open', async () => {
    const closed = { uri: fixtureUri(plan) };
    await write(`rules:\n  ${rule}: info\n`);
    const document = await openFixture(NAME);
    equal(document.languageId, 'helion-config');
    await until('the severity of a closed file', async () => {
      const { severity } = await finding(closed, rule);
      return severity === vscode.DiagnosticSeverity.Information;
    });
    await replace(document, 'info', 'off');
    await noFinding(closed, rule);
  });

  it('is checked, explained and completed itself', async () => {
    await write(`rules:\n  ${rule}x: off\nexclde:\n  - old/**\n`);
    const document = await openFixture(NAME);
    await finding(document, 'config/unknown-rule');
    await finding(document, 'config/unknown-key');
    await replace(document, `${rule}x`, rule);
    await noFinding(document, 'config/unknown-rule');
    const hover = await hoverText(document.uri, positionOf(document, rule));
    ok(hover.includes('VLAN type'), `The hover says ${hover}`);
    const list = await ask<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionOf(document, ': off$0'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('warning'), `Offered: ${labels.slice(0, 10).join(', ')}`);
  });

  it('keeps every finding while it cannot be read', async () => {
    await write('rules: [\n');
    const document = await openFixture(plan);
    await finding(document, rule);
  });

  it('is written by a quick fix for files without comments', async () => {
    const document = await openFixture(jsonPlan.file);
    const found = await finding(document, jsonPlan.rule);
    // Offered as soon as it is known that the file of the test before is gone.
    const edit = await until('the quick fix', async () => {
      const actions = await actionsAt(document, found.range, vscode.CodeActionKind.QuickFix);
      return actions.find(({ title }) => title.includes(NAME) && title.includes(ruleOf(found)))?.edit;
    });
    ok(await vscode.workspace.applyEdit(edit), 'VS Code refused the edit.');
    await until('the finding to go', () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .every((each) => ruleOf(each) !== ruleOf(found) || !each.range.isEqual(found.range)),
    );
    await vscode.workspace.saveAll(false);
  });
});
