/** Everything that needs no disk and no process, in VS Code for the Web: a virtual workspace, the server in a worker. */
import * as vscode from 'vscode';
import { describeForeignFiles } from './foreign-files';
import { equal, fixtureUri } from './helpers';

/** Registers the tests with mocha, which is in place by now. */
export async function register(): Promise<void> {
  describe('this window', () => {
    it('is a virtual workspace in a browser', () => {
      equal(vscode.env.uiKind, vscode.UIKind.Web);
      equal(fixtureUri('helion.yml').scheme === 'file', false);
      equal(typeof Reflect.get(globalThis, 'importScripts'), 'function', 'The extension host is no worker');
    });
  });
  await import('./closed-files');
  await import('./findings');
  await import('./editing');
  await import('./rename');
  await import('./commands');
  await import('./settings');
  await import('./untitled');
  await import('./installer');
  await import('./carrier-grade');
  await import('./input-model');
  await import('./predicted');
  describeForeignFiles();
}
