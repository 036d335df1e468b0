/**
 * Neovim with the set-up that the docs show: the one for 0.11 where that is installed, else the one for older ones, and
 * the newer one is read as far as an older one can.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, runEditor, shownSetUps } from './editor.js';
import { expectRun } from './expect-run.js';

const [forNew = '', forOld = ''] = shownSetUps('Neovim', 'lua');
const isThere = isInstalled('nvim');

/** What an editor without a window prints for a line of Lua. */
function printed(...commands: string[]): string {
  const lines = [...commands, 'qall!'].flatMap((command) => ['-c', command]);
  // Messages go to standard error where there is no screen.
  return execFileSync('sh', ['-c', '"$0" "$@" 2>&1', 'nvim', '--headless', '--clean', ...lines], {
    encoding: 'utf8',
  });
}

describe.skipIf(!isThere)('Neovim (skipped where it is not installed)', () => {
  test('finds, repairs, renames in every file, and notices what happens outside', () => {
    const setUp = printed("echo has('nvim-0.11')").trim() === '1' ? forNew : forOld;
    expectRun(
      runEditor(setUp, './neovim.lua', (setUpFile, script) => [
        ...['nvim', '--headless', '--clean', '-n', '-c', `luafile ${setUpFile}`, '-c', `luafile ${script}`],
      ]),
    );
  });

  test('what is shown for 0.11 tells it what to start, for which files, and to start it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'helion-neovim-'));
    try {
      const file = path.join(folder, 'set-up.lua');
      const played = [
        'local given = {}',
        'vim.lsp.config = function(name, config) given[name] = config end',
        'vim.lsp.enable = function(name) given[name].enabled = true end',
      ];
      writeFileSync(file, `${played.join('\n')}\n${forNew}\nprint(vim.json.encode(given))\n`);
      expect(JSON.parse(printed(`luafile ${file}`))).toEqual({
        helion: {
          cmd: ['helion', 'lsp', '--stdio'],
          filetypes: expect.arrayContaining(['yaml', 'json', 'csv']),
          root_markers: expect.arrayContaining(['.git']),
          enabled: true,
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
