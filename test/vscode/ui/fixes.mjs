/**
 * Fix-all as a person sees it: in the palette, with the list of fixes before they are made, with the sentence after, in
 * one file and in the files of an environment that nobody has open, and taken back by one undo. The pictures are there
 * to be looked at.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressOf, inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/** In files of the model: what is right, and a slip that leaves no choice. */
const slips = [
  { file: 'data/servers.yml', right: 'nic-mapping: DL360-4PORT', wrong: 'nic-maping: DL360-4PORT' },
  { file: 'data/networks.yml', right: 'network-group: SWIFT', wrong: 'network-group: SWFIT' },
  { file: 'data/networks.yml', right: 'tagged-vlan: false', wrong: 'tagged-vlan: "false"' },
];

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runFixes({ pictures, ...run }) {
  return inBrowser(run, async (page, server, folder) => {
    const { step, counts } = createSteps(page, pictures);
    const ui = createWorkbench(page);
    const textOf = (/** @type {string} */ file) => readFileSync(path.join(folder, file), 'utf8');
    const right = new Map(slips.map(({ file }) => [file, textOf(file)]));
    for (const each of slips)
      writeFileSync(path.join(folder, each.file), textOf(each.file).replace(each.right, each.wrong));
    const wrong = new Map(slips.map(({ file }) => [file, textOf(file)]));

    await step('open the networks', async () => {
      await page.goto(addressOf(server, folder, 'data/networks.yml'));
      await ui.line('EXTERNAL-API-NET').waitFor({ timeout: 60_000 });
      await ui.closeNotifications();
      await ui.reveal('SWFIT');
      await ui.squiggles.first().waitFor();
    });

    await step('preview the fixes of this file', async () => {
      await ui.runCommand('Helion: Preview All Fixes in This File');
      await ui.previewed(/SWFITSWIFT/).waitFor();
      assert.equal(await ui.previewed(/nic-mapping/).count(), 0);
    });

    await step('see them by their titles', async () => {
      await ui.previewAction('Group Changes By Type').click();
      await ui.previewed(/Change to 'SWIFT'/).waitFor();
      await ui.previewed(/Remove the quotes/).waitFor();
    });

    await step('leave them', async () => {
      await ui.previewButton('Discard').click();
      await ui.line('SWFIT').waitFor();
    });

    await step('fix this file', async () => {
      await ui.runCommand('Helion: Fix All in This File');
      await ui.notification(/2 fixed\./).waitFor();
      await ui.noLine('SWFIT');
    });

    await step('take it back with one undo', async () => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+Z');
      await ui.line('SWFIT').waitFor();
    });

    await step('preview the fixes of all files', async () => {
      await ui.runCommand('Helion: Fix All in Environment');
      await ui.previewed(/nic-mapping/).waitFor();
      await ui.previewed(/Change to 'SWIFT'/).waitFor();
      await ui.previewAction('Group Changes By File').click();
      await ui.previewed(/servers\.yml/).waitFor();
    });

    await step('tick and apply them', async () => {
      await ui.tick(/servers\.yml/);
      await ui.tick(/networks\.yml/);
      await ui.previewButton('Apply').click();
      await ui.notification(/3 fixed\./).waitFor();
      await ui.runCommand('File: Save All Files');
      await ui.until(
        async () => [...right].every(([file, text]) => textOf(file) === text),
        'the files on disk',
      );
    });

    await step('take back what was done in all files with one undo', async () => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+Z');
      await ui.line('SWFIT').waitFor();
      // The other file may follow a moment later, and what is saved before that is not what was taken back.
      await ui.until(async () => {
        await ui.runCommand('File: Save All Files');
        return [...wrong].every(([file, text]) => textOf(file) === text);
      }, 'the files on disk');
    });
    return counts;
  });
}
