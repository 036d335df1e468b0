/** In a workspace that the user has not trusted everything works, because nothing of it is ever run. */
import * as vscode from 'vscode';
import { equal } from './helpers';

/** Registers the tests with mocha, which is in place by now. */
export async function register(): Promise<void> {
  describe('this window', () => {
    it('is not trusted', () => {
      equal(vscode.workspace.isTrusted, false);
    });
  });
  await import('./findings');
  await import('./settings');
}
