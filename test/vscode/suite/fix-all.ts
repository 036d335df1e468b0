/** Fix-all: by command with what it says, on save without a word, for one kind, and taken back in one step. */
import * as vscode from 'vscode';
import { certain, mistakes, plan } from './fixtures';
import {
  actionsAt,
  closeAll,
  equal,
  finding,
  helion,
  noFinding,
  ok,
  openFixture,
  openText,
  pause,
  replace,
  sameText,
  until,
} from './helpers';

describe('fix-all', () => {
  let document: vscode.TextDocument;
  let wrong: string;
  before(helion);
  beforeEach(async () => {
    document = await openFixture(plan);
    for (const { from, to } of certain) await replace(document, from, to);
    for (const { rule } of certain) await finding(document, rule);
    await finding(document, mistakes.tagging.rule);
    wrong = document.getText();
  });
  afterEach(closeAll);

  const right = () => certain.reduce((text, { from, to }) => text.replace(to, from), wrong);

  it('repairs what is certain, and says what it did and what it left', async () => {
    const said = await vscode.commands.executeCommand('helion.fixAll');
    sameText(document.getText(), right(), 'After fix-all');
    equal(said, `${certain.length} fixed. 3 left: 3 need a choice.`);
  });

  it('is taken back by one undo', async () => {
    await vscode.commands.executeCommand('helion.fixAll');
    sameText(document.getText(), right(), 'After fix-all');
    await vscode.commands.executeCommand('undo');
    sameText(document.getText(), wrong, 'After one undo');
  });

  it('leaves the cursor where it is', async () => {
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'No editor is in front.');
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.includes(certain[0].to));
    // Behind the value, at the end of its line.
    const { end } = document.lineAt(line).range;
    const [{ from, to }] = certain;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('helion.fixAll');
    equal(editor.selection.active, end.translate(0, from.length - to.length));
  });

  it('says so where nothing can be fixed without a choice', async () => {
    await vscode.commands.executeCommand('helion.fixAll');
    await noFinding(document, certain[0].rule);
    const said = await vscode.commands.executeCommand('helion.fixAll');
    equal(said, 'Nothing can be fixed without a choice. 3 left: 3 need a choice.');
  });

  it('says so in a file that is none of ours', async () => {
    await openText('x', 'plaintext');
    const said = await vscode.commands.executeCommand('helion.fixAll');
    equal(said, 'Open a Helion file first: its findings are fixed.');
  });

  it('on save repairs the file before it is written', async () => {
    const save = (value: unknown) =>
      vscode.workspace
        .getConfiguration('editor')
        .update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    const { uri } = document;
    const before = await vscode.workspace.fs.readFile(uri);
    await save({ 'source.fixAll.helion': 'explicit' });
    try {
      ok(await document.save(), 'VS Code did not save.');
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      sameText(written, right(), 'On disk');
      await vscode.commands.executeCommand('undo');
      sameText(document.getText(), wrong, 'After one undo');
    } finally {
      await save(undefined);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.workspace.fs.writeFile(uri, before);
      await until('the file as it was', () => document.getText() === new TextDecoder().decode(before));
    }
  });

  it('of one kind repairs the others of this kind too, and nothing else', async () => {
    const [, first] = certain;
    const found = await finding(document, first.rule);
    const kind = `Fix all 2 findings of ${first.rule} in this file`;
    const action = await until(`"${kind}"`, async () => {
      const actions = await actionsAt(document, found.range, vscode.CodeActionKind.QuickFix);
      return actions.find(({ title }) => title === kind);
    });
    ok(action.edit, 'The action has no edit.');
    ok(await vscode.workspace.applyEdit(action.edit), 'VS Code refused the edit.');
    await noFinding(document, first.rule);
    await finding(document, certain[0].rule);
  });

  for (const command of ['apply', 'discard']) {
    it(`shows the fixes first when a preview is asked for, and does nothing of what is not ticked (${command})`, async () => {
      const said = vscode.commands.executeCommand<string>('helion.previewAllFixes');
      // VS Code says nowhere that its preview is open; until then nothing is there to be applied.
      const sentence = await until('the end of the preview', async () => {
        await vscode.commands.executeCommand(`refactorPreview.${command}`);
        return await Promise.race([said, pause(200).then(() => undefined)]);
      });
      equal(sentence, 'Nothing was fixed: no fix was ticked in the preview.');
      sameText(document.getText(), wrong, 'After the preview');
    });
  }
});
