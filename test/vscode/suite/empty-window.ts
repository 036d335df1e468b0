/** Without a folder: commands and unsaved documents work. */
import * as vscode from 'vscode';
import { closeAll, equal, helion, ok, until } from './helpers';

/** Registers the tests with mocha, which is in place by now. */
export async function register(): Promise<void> {
  describe('this window', () => {
    before(helion);
    after(closeAll);

    it('has no folder', () => {
      equal(vscode.workspace.workspaceFolders?.length ?? 0, 0);
    });

    it('opens a new plan, which is checked', async () => {
      await vscode.commands.executeCommand('helion.newPlan', 'kvm');
      const { status } = await helion();
      await until('the new plan to be checked', () => /KVM/i.test(status()?.text ?? ''));
    });

    it('restarts the server', async () => {
      await vscode.commands.executeCommand('helion.restartServer');
      ok((await helion()).status() !== undefined, 'The status is gone.');
    });
  });
  await import('./untitled');
}
