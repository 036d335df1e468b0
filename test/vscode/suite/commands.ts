/** The commands of the palette, the status item, and the pages of the rules. */
import * as vscode from 'vscode';
import { mistakes, plan } from './fixtures';
import {
  closeAll,
  equal,
  extensionId,
  finding,
  helion,
  ok,
  openFixture,
  openText,
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

  it('copy a link to a rule, which leads to its page', async () => {
    const document = await openFixture(plan);
    const { range } = await finding(document, mistakes.tagging.rule);
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'No editor is in front.');
    editor.selection = new vscode.Selection(range.start, range.start);
    const link = `${vscode.env.uriScheme}://${extensionId}/rule/${mistakes.tagging.rule}`;
    equal(await vscode.commands.executeCommand('helion.copyRuleLink', mistakes.tagging.rule), link);
    equal(await vscode.env.clipboard.readText(), link);
  });

  for (const format of ['sarif', 'json', 'markdown']) {
    it(`export findings as ${format}, into an unsaved document`, async () => {
      const document = await openFixture(plan);
      await finding(document, mistakes.tagging.rule);
      const uri = await vscode.commands.executeCommand<vscode.Uri>(
        'helion.exportFindings',
        format,
        'environment',
      );
      equal(uri.scheme, 'untitled');
      const exported = await vscode.workspace.openTextDocument(uri);
      ok(exported.getText().includes(mistakes.tagging.rule), exported.getText());
      equal(exported.languageId, format === 'markdown' ? 'markdown' : 'json');
      if (format === 'sarif') {
        const { runs } = JSON.parse(exported.getText());
        const rules: { id: string; help?: { markdown: string } }[] = runs[0].tool.driver.rules;
        const own = rules.find(({ id }) => id === mistakes.tagging.rule);
        ok(own?.help?.markdown.startsWith('# '), 'The rule has no help.');
      }
    });
  }

  it('export the findings of the whole workspace where no Helion file is in front', async () => {
    await openText('x', 'plaintext');
    const uri = await vscode.commands.executeCommand<vscode.Uri>('helion.exportFindings', 'markdown');
    const exported = await vscode.workspace.openTextDocument(uri);
    ok(exported.getText().startsWith('# Helion findings'), exported.getText());
    ok(exported.getText().split('\n## ').length > 3, exported.getText());
  });

  it('show the status of the server, which cannot be edited', async () => {
    await openFixture(plan);
    await vscode.commands.executeCommand('helion.showServerStatus');
    const document = vscode.window.activeTextEditor?.document;
    ok(document?.uri.scheme === 'helion-status', 'The status is not in front.');
    await until('the text', () => document.getText().includes('## Environments'));
    equal(document.languageId, 'markdown');
    ok(document.getText().includes(`VS Code ${vscode.version}`), document.getText());
  });

  it('report a false alarm in an unsaved document', async () => {
    const document = await openFixture(plan);
    const found = await finding(document, mistakes.tagging.rule);
    const { line, character } = found.range.start;
    const args = [document.uri.toString(), { line, character }, mistakes.tagging.rule];
    const uri = await vscode.commands.executeCommand<vscode.Uri>('helion.reportFalseAlarm', ...args);
    equal(uri.scheme, 'untitled');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    ok(text.includes('Nothing was sent.') && text.includes('```yaml'), text);
    ok(text.length < document.getText().length, 'It is not smaller than the plan.');
  });

  it('are offered at a finding', async () => {
    const document = await openFixture(plan);
    const { range } = await finding(document, mistakes.tagging.rule);
    const titles = await until('the actions', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.length > 0 && actions.map(({ title }) => title);
    });
    ok(titles.includes(`Copy link to ${mistakes.tagging.rule}`), titles.join());
    ok(titles.includes(`Report a false alarm of ${mistakes.tagging.rule}...`), titles.join());
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
