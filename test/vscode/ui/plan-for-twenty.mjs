/**
 * A new user writes a plan for twenty machines: the template, a bond, the machines in three failure zones and the counts
 * that follow from them. Only completions that are accepted, quick fixes and what labels on machines tell are used, and
 * at the end nothing is underlined. The pictures are there to be looked at.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/** What is listed in one go, with what is typed to choose the next machine of the role. */
const groups = [
  { role: 'controllers', typed: 'nextcon', count: 3 },
  { role: 'compute', typed: 'nextcom', count: 5 },
  { role: 'compute', typed: 'nextcom', count: 5 },
  { role: 'swift-storage', typed: 'nextswi', count: 3 },
  { role: 'vsa-storage', typed: 'nextvsas', count: 3 },
];

/**
 * @param {{ root: string, node: string, vsix: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runPlanForTwenty({ pictures, ...run }) {
  const workspace = mkdtempSync(path.join(tmpdir(), 'helion-empty-'));
  try {
    return await inBrowser({ ...run, workspace }, (page, server, folder) =>
      writeIt(page, server, folder, pictures),
    );
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('../../../scripts/vscode/server.mjs').Server} server
 * @param {string} folder
 * @param {string} pictures
 */
async function writeIt(page, server, folder, pictures) {
  const { step, counts } = createSteps(page, pictures);
  const ui = createWorkbench(page);
  const picture = (/** @type {string} */ name) =>
    page.screenshot({ path: path.join(pictures, `${name}.png`) });
  let machine = 0;

  /** Accepts what is offered, chosen by its beginning. @param {string} label @param {string} typed */
  async function accept(label, typed) {
    await page.keyboard.type(typed, { delay: 30 });
    const focused = page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label });
    await ui.until(async () => {
      if (await ui.comes(focused.first(), 1500)) return true;
      await page.keyboard.press('Control+Space');
      if (await ui.comes(focused.first(), 1500)) return true;
      // A list that was asked for too early lacks it: closed, and asked for again on the empty line.
      await page.keyboard.press('Escape');
      if (!(await ui.line(new RegExp(`^\\s*${typed}$`)).isVisible())) return false;
      for (const key of ['Shift+Home', 'Delete', 'Control+Space']) await page.keyboard.press(key);
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await page.keyboard.type(typed, { delay: 60 });
      return await ui.comes(focused.first());
    }, `'${label}' among what is offered`);
    await page.keyboard.press('Enter');
    await ui.until(async () => !(await focused.first().isVisible()), `'${label}' to be accepted`);
  }

  /** A new line at the end of the plan. */
  async function newLine() {
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
  }

  /** The label on the machine is typed over the first tab stop, which is selected. */
  async function typeLabel() {
    machine++;
    await page.keyboard.type(`3c:a8:2a:00:01:${String(machine).padStart(2, '0')}`, { delay: 10 });
    await page.keyboard.press('Escape');
  }

  /** Applies the quick fix of what is underlined. @param {string} word @param {string} below @param {RegExp} title */
  async function fix(word, below, title) {
    await ui.reveal(below);
    await ui.clickWord(word, below);
    await ui.quickFixes(title);
    await picture(`fix-${below.replace(/\W+/g, '-')}`);
    await ui.menuEntry(title).click();
    await ui.menuEntry(title).waitFor({ state: 'hidden' });
  }

  await step('open a new plan', async () => {
    await page.goto(`${server.url}?${new URLSearchParams({ folder })}`);
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await ui.runCommand('Helion: New Plan');
    await ui.quickPick(/KVM/).click();
    await ui.line('hypervisor: kvm').waitFor();
    await ui.closeNotifications();
  });

  await step('add a bond of two NICs', async () => {
    await page.keyboard.press('Control+End');
    await accept('ports: a bond of two NICs', 'portsbond');
    await page.keyboard.press('Escape');
    await ui.line('mode: active-backup').waitFor();
  });

  await step('put the networks on the bond', async () => {
    for (const network of ['undercloud-management', 'overcloud-management', 'external', 'service'])
      await fix('eth0', `network: ${network}`, /Change to 'bond0'/);
    await ui.until(async () => (await ui.line('port: eth0').count()) === 0, 'the last network on the bond');
  });

  await step('begin the list of machines', async () => {
    await newLine();
    // Out of the item and out of the list.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await accept('nodes', 'nodes');
    await accept('next undercloud', 'nextund');
    await typeLabel();
    await newLine();
    await accept('zone', 'zone');
    await page.keyboard.press('Escape');
    await ui.line('zone: zone1').waitFor();
  });

  for (const { role, typed, count } of groups)
    await step(`list ${count} of ${role}`, async () => {
      for (let left = count; left > 0; left--) {
        await newLine();
        // On the empty line the item may go on or the next one begin; both are offered when asked for.
        await page.keyboard.press('Control+Space');
        await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
        await accept(`next ${role}`, typed);
        await typeLabel();
      }
    });

  await step('let the counts follow', async () => {
    await fix('4', 'compute: 4', /Change to '10'/);
    await fix('2', 'swift-storage: 2', /Change to '3'/);
    await ui.line('compute: 10').waitFor();
  });

  await step('nothing is wrong', async () => {
    await page.keyboard.press('Control+Shift+M');
    await ui.noProblems().waitFor();
    await ui.until(async () => (await ui.squiggles.count()) === 0, 'nothing underlined');
  });

  await step('save it beside the cloud', async () => {
    const file = path.join(folder, 'helion.yml');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+S');
    const input = page.locator('.quick-input-widget:visible input').first();
    await input.waitFor();
    // The dialog proposes a name when it has looked at the folder, over whatever was written before.
    await ui.until(async () => (await input.inputValue()).startsWith(folder), 'the name that is proposed');
    await input.fill(file);
    await ui.until(async () => (await input.inputValue()) === file, 'the name of the file');
    await picture('save');
    // It looks at the disk once more before it takes the name; a second key would end up in the plan.
    await page.waitForTimeout(1500);
    await input.press('Enter');
    await ui.tab(/^helion\.yml/).waitFor();
    await ui.until(async () => {
      try {
        return readFileSync(file, 'utf8').includes('compute: 10');
      } catch {
        return false;
      }
    }, 'the file on disk');
    const text = readFileSync(file, 'utf8');
    assert.equal(text.match(/^ {2}- name: /gm)?.length, 20);
    assert.match(text, /swift-storage: 3 +# at least two$/m);
    for (const { role } of groups) {
      const count = groups.reduce((sum, each) => sum + (each.role === role ? each.count : 0), 0);
      assert.equal(text.match(new RegExp(`role: ${role}$`, 'gm'))?.length, count, role);
    }
    for (const zone of ['zone1', 'zone2', 'zone3']) assert.ok(text.includes(`zone: ${zone}`), zone);
    await ui.noProblems().waitFor();
  });
  return counts;
}
