/** The commands of the palette, the status item, and the pages of the rules. */
import * as vscode from 'vscode';
import { mistakes, plan } from './fixtures';
import {
  closeAll,
  equal,
  finding,
  helion,
  noFinding,
  ok,
  openFixture,
  openText,
  replace,
  rulesOf,
  until,
} from './helpers';

describe('commands', () => {
  before(helion);
  afterEach(closeAll);

  it('are all there', async () => {
    const all = await vscode.commands.getCommands(true);
    for (const name of ['newPlan', 'fixAll', 'fixAllInEnvironment', 'explainRule', 'showServerLog']) {
      ok(all.includes(`helion.${name}`), `helion.${name} is missing.`);
    }
  });

  for (const hypervisor of ['kvm', 'esx']) {
    it(`open a new ${hypervisor} plan that breaks no rule`, async () => {
      await vscode.commands.executeCommand('helion.newPlan', hypervisor);
      const document = vscode.window.activeTextEditor?.document;
      ok(document?.isUntitled && document.languageId === 'helion-plan', 'No unsaved plan is in front.');
      ok(document.getText().includes(`hypervisor: ${hypervisor}`), 'It is for another hypervisor.');
      const { status } = await helion();
      await until(
        'the new plan to be checked',
        () => status()?.detail.startsWith('no') && status()?.text !== 'Helion',
      );
      equal(rulesOf(document), []);
    });
  }

  it('open an example in memory, with the files around it', async () => {
    await vscode.commands.executeCommand('helion.openExample', 'broken/input-model');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.uri.scheme === 'helion-example', `In front is ${document?.uri}.`);
    // Roles are in another file, which has to be read before one can be unknown.
    await finding(document, 'input-model/server-unknown-role');
    await replace(document, 'CONTROLER-ROLE', 'CONTROLLER-ROLE');
    await noFinding(document, 'input-model/server-unknown-role');
    ok(await document.save(), 'It cannot be saved in memory.');
  });

  it('restart the server, which then finds everything again', async () => {
    const document = await openFixture(plan);
    await finding(document, mistakes.tagging.rule);
    await vscode.commands.executeCommand('helion.restartServer');
    await finding(document, mistakes.tagging.rule);
    await until('no finding twice', () => new Set(rulesOf(document)).size === rulesOf(document).length);
  });

  it('restart it twice at once', async () => {
    const document = await openFixture(plan);
    await Promise.all([
      vscode.commands.executeCommand('helion.restartServer'),
      vscode.commands.executeCommand('helion.restartServer'),
    ]);
    await finding(document, mistakes.tagging.rule);
  });

  it('explain a rule without a network', async () => {
    await vscode.commands.executeCommand('helion.explainRule', mistakes.tagging.rule);
    await until('the page of the rule', () =>
      vscode.window.tabGroups.all.some((group) =>
        group.tabs.some((tab) => tab.label.includes(mistakes.tagging.rule.replace(/^.*\//, ''))),
      ),
    );
    const uri = vscode.Uri.parse(`helion-rule:/${mistakes.tagging.rule}.md`);
    const page = await vscode.workspace.openTextDocument(uri);
    ok(/^# /m.test(page.getText()), 'The page has no heading.');
    ok(page.getText().includes('```yaml'), 'The page has no example.');
  });

  it('say so when no rule has the id', async () => {
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('helion-rule:/plan/no-such-rule.md'),
    );
    ok(page.getText().includes('No rule has the id'), page.getText());
  });

  it('the status item says which environment it is and what was found', async () => {
    const { status } = await helion();
    await openFixture(plan);
    const shown = await until('the status', () => {
      const now = status();
      return now && /\d/.test(now.detail) ? now : undefined;
    });
    ok(/KVM/i.test(shown.text), `The status says "${shown.text}".`);
    equal(shown.severity, vscode.LanguageStatusSeverity.Error);
    await openText('x', 'plaintext');
    await until('no status for a foreign file', () => status() === undefined);
  });
});
