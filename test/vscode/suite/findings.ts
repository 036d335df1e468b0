/** Findings: they appear with all their parts, follow edits, and are repaired by quick fixes. */
import * as vscode from 'vscode';
import { good, mistakes, plan, slip } from './fixtures';
import {
  actionsAt,
  closeAll,
  equal,
  finding,
  helion,
  noFinding,
  ok,
  openFixture,
  replace,
  rulesOf,
  until,
} from './helpers';

describe('findings', () => {
  let document: vscode.TextDocument;
  before(helion);
  beforeEach(async () => {
    document = await openFixture(plan);
    await finding(document, mistakes.tagging.rule);
  });
  afterEach(closeAll);

  it('are exactly the mistakes of the file, each once', async () => {
    const expected = Object.values(mistakes)
      .map((mistake) => mistake.rule)
      .sort();
    await until('all findings', () => rulesOf(document).length >= expected.length);
    equal(rulesOf(document), expected);
  });

  it('stand at the wrong value, with rule, source and a link to the page of the rule', async () => {
    const found = await finding(document, mistakes.tagging.rule);
    equal(document.getText(found.range), mistakes.tagging.at);
    equal(found.severity, vscode.DiagnosticSeverity.Error);
    equal(found.source, 'helion');
    ok(typeof found.code === 'object', 'The code has no link.');
    equal(found.code.target.toString(true), `helion-rule:/${mistakes.tagging.rule}.md`);
  });

  it('name the other place', async () => {
    const found = await finding(document, mistakes.gateway.rule);
    const related = found.relatedInformation?.[0];
    ok(related, 'There is no related information.');
    equal(related.location.uri.toString(), document.uri.toString());
    ok(!related.location.range.isEqual(found.range), 'The related place is the finding itself.');
  });

  it('follow the text while it is typed', async () => {
    await replace(document, 'controllers: 2', 'controllers: 3');
    await noFinding(document, mistakes.controllers.rule);
    await replace(document, 'controllers: 3', 'controllers: 5');
    await finding(document, mistakes.controllers.rule);
  });

  it('are repaired by a quick fix', async () => {
    const found = await finding(document, mistakes.tagging.rule);
    const actions = await actionsAt(document, found.range, vscode.CodeActionKind.QuickFix);
    const fix = actions.find((action) => action.edit && /\btagged\b/.test(action.title));
    ok(fix?.edit, `There is no quick fix among: ${actions.map((action) => action.title).join(', ')}.`);
    ok(await vscode.workspace.applyEdit(fix.edit), 'VS Code refused the fix.');
    await noFinding(document, mistakes.tagging.rule);
  });

  it('are repaired together by fix all, where the repair is certain', async () => {
    const kind = vscode.CodeActionKind.SourceFixAll.append('helion');
    // Of what is wrong with the plan nothing is certain; what was meant by this is.
    await replace(document, slip.from, slip.to);
    await finding(document, slip.rule);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [fixAll] = await actionsAt(document, whole, kind);
    ok(fixAll?.edit, 'There is no source.fixAll.helion.');
    ok(await vscode.workspace.applyEdit(fixAll.edit), 'VS Code refused the edit.');
    await noFinding(document, slip.rule);
    ok(document.getText().includes(slip.from), 'Another word was written.');
  });

  it('are none in a plan that follows the architecture', async () => {
    const fine = await openFixture(good);
    const { status } = await helion();
    await until('the file to be checked', () => status()?.detail === 'no findings');
    equal(rulesOf(fine), []);
  });

  it('are taken back when the file is closed, if files are left alone that nobody has open', async () => {
    const set = (value: unknown) =>
      vscode.workspace
        .getConfiguration('helion')
        .update('workspaceDiagnostics', value, vscode.ConfigurationTarget.Workspace);
    await set(false);
    try {
      ok(rulesOf(document).length > 0, 'The open file has no findings.');
      await closeAll();
      await until('no findings', () => rulesOf(document).length === 0);
    } finally {
      await set(undefined);
    }
  });
});
