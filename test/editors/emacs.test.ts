/** Emacs with Eglot and the set-up that the docs show. */
import { spawnSync } from 'node:child_process';
import { describe, test } from 'vitest';
import { isInstalled, runEditor, shownSetUps } from './editor.js';
import { expectRun } from './expect-run.js';

const [setUp = ''] = shownSetUps('Emacs', 'elisp');
/** Before Emacs 29 both are packages. */
const needed = ['--batch', '--eval', '(package-initialize)', '-l', 'eglot', '-l', 'yaml-mode'];
const isThere = isInstalled('emacs') && spawnSync('emacs', needed).status === 0;

describe.skipIf(!isThere)('Emacs with Eglot (skipped where they are not installed)', () => {
  test('finds, repairs, renames in every file, and notices what happens outside', () => {
    expectRun(
      runEditor(setUp, './emacs.el', (setUpFile, script) => [
        ...['emacs', '--batch', '--eval', '(package-initialize)', '-l', 'yaml-mode'],
        ...['-l', setUpFile, '-l', script],
      ]),
    );
  });
});
