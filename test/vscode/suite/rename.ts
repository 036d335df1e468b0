/** Rename where one value names another: every place changes, and what cannot be a name is refused. */
import * as vscode from 'vscode';
import { renamed } from './fixtures';
import { ask, closeAll, helion, ok, openText, positionOf } from './helpers';

describe('rename', () => {
  before(helion);
  afterEach(closeAll);

  it('changes the name where it is defined and where it is used', async () => {
    const document = await openText(renamed.text);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf(document, renamed.at),
      renamed.to,
    );
    ok(await vscode.workspace.applyEdit(edit), 'VS Code refused the edit.');
    const count = document.getText().split(renamed.to).length - 1;
    ok(count >= 2, `The new name stands ${count} times in the text.`);
  });
});
