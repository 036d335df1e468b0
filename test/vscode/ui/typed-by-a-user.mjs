/**
 * VS Code used as a person uses it, with keyboard and mouse in a browser: open a plan, read what is underlined, repair
 * it, complete, look around. What the functions answer in detail is tested in the suite; here it is what is seen.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { addressOf, inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/** Files of a page inside VS Code have addresses at this host, which its service worker answers by itself. */
const handledInside = '.vscode-resource.vscode-cdn.net';

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runTypedByAUser({ pictures, ...run }) {
  return inBrowser(run, (page, server, folder) => useIt(page, server, folder, pictures));
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('../../../scripts/vscode/server.mjs').Server} server
 * @param {string} folder
 * @param {string} pictures
 */
async function useIt(page, server, folder, pictures) {
  const { step, counts } = createSteps(page, pictures);
  const ui = createWorkbench(page);
  /** @type {Set<string>} */
  const outside = new Set();
  page.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.host === server.authority || url.host.endsWith(handledInside);
    if (url.protocol.startsWith('http') && !own) outside.add(url.host);
  });

  await step('open a plan', async () => {
    await page.goto(addressOf(server, folder, 'helion.yml'));
    await ui.line('physical-networks').waitFor({ timeout: 60_000 });
    await ui.squiggles.first().waitFor();
    await ui.closeNotifications();
  });

  await step('hover over what is underlined', async () => {
    await ui.reveal('network: external');
    await ui.hoverOver('untagged', 'network: external');
    await ui.hoverCard('plan/network-tagging').waitFor();
  });

  await step('click on the rule and read its page', async () => {
    await ui.hoverCard('plan/network-tagging').getByText('plan/network-tagging').first().click();
    await ui.tab(/network-tagging/).waitFor();
    await ui.previewText(/External/).waitFor();
  });

  await step('come back to the plan', async () => {
    await ui.tab(/network-tagging/).click({ button: 'middle' });
    await ui.line('network: external').waitFor();
  });

  await step('repair it with the keyboard', async () => {
    await ui.clickWord('untagged', 'network: external');
    await ui.quickFixes(/tagged/);
    await page.screenshot({ path: path.join(pictures, 'quick-fix-menu.png') });
    await page.keyboard.press('Enter');
    await ui.lineBelow('network: external', /vlan-type:\stagged/).waitFor();
  });

  await step('see a new mistake while typing', async () => {
    await ui.reveal('controllers:');
    const before = await ui.squiggles.count();
    await ui.clickWord('controllers', 'controllers:');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('computee: 4', { delay: 20 });
    await page.keyboard.press('Escape');
    await ui.until(async () => (await ui.squiggles.count()) > before, 'a new underline');
  });

  await step('read the problems', async () => {
    await page.keyboard.press('Control+Shift+M');
    // Rows that do not fit into the panel are not there.
    await ui.runCommand('View: Toggle Maximized Panel');
    await ui.problem(/computee/).waitFor();
  });

  await step('read the problems of a file that nobody has open', async () => {
    await ui.problem(/broken\.helion\.json/).waitFor();
    await ui.runCommand('View: Toggle Maximized Panel');
  });

  await step('complete a key with the keyboard', async () => {
    await ui.clickWord('computee', 'computee');
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.type('swi', { delay: 60 });
    await page.keyboard.press('Control+Space');
    await ui.suggestion('scale-out-swift-proxy').or(ui.suggestion('swift-storage')).first().waitFor();
    await page.screenshot({ path: path.join(pictures, 'suggestions.png') });
    await page.keyboard.press('Enter');
    await ui.line(/swift/).first().waitFor();
  });

  await step('ask the status item', async () => {
    await ui.languageStatus().hover();
    await ui.statusHover(/KVM/).waitFor();
  });

  await step('outline', async () => {
    await ui.runCommand('Go to Symbol in Editor');
    await page.keyboard.type('physical', { delay: 20 });
    await ui
      .quickPick(/physical-networks/)
      .first()
      .waitFor();
    await page.screenshot({ path: path.join(pictures, 'outline.png') });
    await page.keyboard.press('Escape');
  });

  await step('open a new plan from the palette', async () => {
    await ui.runCommand('Helion: New Plan');
    await ui.quickPick(/ESX/).click();
    await ui.line('hypervisor: esx').waitFor();
  });

  await step('nothing outside of this machine was asked', async () => {
    assert.deepEqual([...outside], []);
  });
  return counts;
}
