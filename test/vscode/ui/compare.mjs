/**
 * What a change does to the cloud, as a person sees it: after an edit against the last commit, with links to the lines, again
 * after `git commit`, and against another folder and the saved state. The pictures are there to be looked at.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf, inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

const SERVERS = 'data/servers.yml';

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runCompare({ pictures, ...run }) {
  return inBrowser({ ...run, more: { 'git.enabled': true } }, async (page, server, folder) => {
    const { step, counts } = createSteps(page, pictures);
    const ui = createWorkbench(page);
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
    const edit = (/** @type {string} */ from, /** @type {string} */ to) => {
      const file = path.join(folder, SERVERS);
      const text = readFileSync(file, 'utf8');
      assert.ok(text.includes(from), `'${from}' is not in ${SERVERS}.`);
      writeFileSync(file, text.replace(from, to));
    };
    const compareWith = async (/** @type {RegExp} */ base) => {
      await ui.runCommand('Helion: Compare Cloud with...');
      await ui.quickPick(base).first().click();
    };
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'one');
    cpSync(path.join(folder, 'data'), path.join(folder, '..', 'older', 'data'), { recursive: true });
    cpSync(path.join(folder, 'cloudConfig.yml'), path.join(folder, '..', 'older', 'cloudConfig.yml'));

    await step('open the servers', async () => {
      await page.goto(addressOf(server, folder, SERVERS));
      await ui.line('lifecycle1').waitFor({ timeout: 60_000 });
      await ui.closeNotifications();
      // The palette offers the command once the server knows what the file is.
      await ui.languageStatus().waitFor();
      await page.waitForTimeout(3000);
    });

    await step('see the choices', async () => {
      await ui.runCommand('Helion: Compare Cloud with...');
      await ui
        .quickPick(/Saved state/)
        .first()
        .waitFor();
      await ui
        .quickPick(/Another folder/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
    });

    await step('compare with the last commit before any edit', async () => {
      await compareWith(/Last commit/);
      await ui.line('No differences.').waitFor();
    });

    await step('compare after an edit', async () => {
      edit('id: controller1', 'id: first');
      await page.keyboard.press('Control+1');
      await ui.until(async () => {
        await ui.runCommand('Helion: Refresh Comparison');
        return await ui.comes(ui.line("Server 'controller1' is now 'first'."));
      }, 'the comparison to follow the edit');
      await ui.line("Loses a server's place").waitFor();
    });

    await step('go to the line', async () => {
      const link = ui.line("Server 'controller1' is now").locator('.detected-link').last();
      await link.click({ modifiers: ['Control'] });
      await ui.line('id: first').waitFor();
    });

    await step('compare after git commit', async () => {
      git('commit', '-q', '-a', '-m', 'two');
      await ui.until(async () => {
        await compareWith(/Last commit/);
        return await ui.comes(ui.line('No differences.'));
      }, 'the comparison to follow the commit');
    });

    await step('a saved state that is missing', async () => {
      await ui.tab(/servers\.yml/).click();
      await ui.line('id: first').waitFor();
      await compareWith(/Saved state/);
      await ui.line('No saved state was found').waitFor();
    });
    return counts;
  });
}
