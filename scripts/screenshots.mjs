/**
 * `npm run screenshots [NAME...]`: makes the pictures of the documents and the walkthrough from the real thing, the packaged
 * extension in the newest VS Code that can be run here, and the command line, on the examples. They are looked at by people.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { addressOf, inBrowser } from '../test/vscode/ui/in-browser.mjs';
import { createWorkbench } from '../test/vscode/ui/workbench.mjs';
import { packageExtension } from './package.mjs';
import { terminalPage } from './terminal-page.mjs';
import { getNodeFor, getVSCode, projectRoot } from './vscode/get.mjs';
import { vscodeVersions } from './vscode/versions.mjs';

const pictures = path.join(projectRoot, 'docs/images');
const chosen = process.argv.slice(2);

/** The editor alone, large enough to be read at half the size. */
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.layoutControl.enabled': false,
  'workbench.editor.showTabs': 'multiple',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 24,
  'editor.stickyScroll.enabled': false,
  'editor.hover.delay': 100,
  'window.menuBarVisibility': 'hidden',
  'window.commandCenter': false,
};

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {ReturnType<typeof createWorkbench>} Workbench */
/** @typedef {{ x: number, y: number, width: number, height: number }} Clip */

/**
 * Each with the file of the examples that it begins with, and what is done before it is taken; returns what to cut out.
 * @type {Readonly<Record<string, { file: string, prepare: (page: Page, ui: Workbench) => Promise<Clip | undefined> }>>}
 */
const scenes = {
  diagnostics: {
    file: 'broken/plan/helion.yml',
    async prepare(page, ui) {
      await ui.squiggles.first().waitFor();
      await ui.reveal('network: external');
      await page.keyboard.press('Home');
      await ui.hoverOver('untagged', 'network: external');
      await ui.hoverCard('plan/network-tagging').waitFor();
      return { x: 0, y: 0, width: 1000, height: 640 };
    },
  },
  fix: {
    file: 'broken/plan/helion.yml',
    async prepare(page, ui) {
      await ui.squiggles.first().waitFor();
      await ui.reveal('network: external');
      await ui.clickWord('untagged', 'network: external');
      // The menu is empty as long as the server has not answered.
      await ui.until(async () => {
        await page.keyboard.press('Control+.');
        const entry = ui.menuEntry(/tagged/).waitFor({ timeout: 3000 });
        return await entry.then(() => true).catch(() => false);
      }, 'the menu of quick fixes');
      return { x: 0, y: 0, width: 1000, height: 640 };
    },
  },
  names: {
    file: 'input-model/data/server_roles.yml',
    async prepare(page, ui) {
      await ui.line('CONTROLLER-ROLE').waitFor();
      // Until the other files are known, the references are those of this one.
      await ui.until(async () => {
        await page.keyboard.press('Escape');
        await ui.clickWord('CONTROLLER-ROLE', 'name: CONTROLLER-ROLE');
        await page.keyboard.press('Shift+F12');
        const listed = ui.peek(/servers\.yml/).waitFor({ timeout: 3000 });
        return await listed.then(() => true).catch(() => false);
      }, 'the references');
      await ui.peek(/servers\.yml/).click();
      await ui.peek(/role: CONTROLLER-ROLE/).click();
      await page.mouse.move(500, 630);
      return { x: 0, y: 0, width: 1000, height: 640 };
    },
  },
  hover: {
    file: 'input-model/data/servers.yml',
    async prepare(_page, ui) {
      await ui.line(/controller1.*m3/).waitFor();
      await ui.hoverOver('controller1', 'id: controller1');
      await ui.hoverCard('harbour-ccp-core-m3').waitFor();
      return { x: 0, y: 0, width: 1000, height: 640 };
    },
  },
  predicted: {
    file: 'input-model/data/servers.yml',
    async prepare(page, ui) {
      await ui.line(/controller1.*m3/).waitFor();
      await ui.reveal('id: controller1');
      await ui.clickWord('controller1', 'id: controller1');
      await ui.runCommand('Helion: Show Predicted Files');
      await ui.quickPick(/hosts\.hf/).click();
      await ui.tab(/hosts\.hf/).waitFor();
      await ui.anyLine(/Network.Group/).waitFor();
      await page.mouse.move(500, 630);
      return { x: 0, y: 0, width: 1000, height: 640 };
    },
  },
  'open-example': {
    file: 'broken/plan/helion.yml',
    async prepare(page, ui) {
      await ui.squiggles.first().waitFor();
      await ui.runCommand('Helion: Open Example...');
      await ui
        .quickPick(/baremetal\.csv/)
        .first()
        .waitFor();
      await page.mouse.move(500, 630);
      return { x: 0, y: 0, width: 1000, height: 640 };
    },
  },
};

const wanted = (/** @type {string} */ name) => chosen.length === 0 || chosen.includes(name);

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function main() {
  const vscode = vscodeVersions.findLast((version) => getNodeFor(version) !== undefined);
  const node = vscode && getNodeFor(vscode);
  if (!vscode || !node) throw new Error('No VS Code can be run on this system.');
  const vsix = await packageExtension();
  const workspace = path.join(projectRoot, 'examples');
  mkdirSync(pictures, { recursive: true });
  const run = { root: getVSCode(vscode), node, vsix, workspace, more: settings };
  await inBrowser(run, async (page, server, folder) => {
    await page.setViewportSize({ width: 1000, height: 640 });
    for (const [name, { file, prepare }] of Object.entries(scenes)) {
      if (!wanted(name)) continue;
      await page.goto(addressOf(server, folder, file));
      const ui = createWorkbench(page);
      await page.locator('.editor-group-container.active .view-line').first().waitFor({ timeout: 60_000 });
      // VS Code remembers whether it is shown.
      if (await page.locator('.part.sidebar').isVisible()) await page.keyboard.press('Control+B');
      await ui.closeNotifications();
      const clip = await prepare(page, ui);
      await page.waitForTimeout(700);
      await take(page, name, clip);
    }
    if (wanted('command-line')) await commandLine(page);
  });
}

/** What the command line prints, with its colours. @param {Page} page */
async function commandLine(page) {
  const command = ['check', 'examples/broken/carrier-grade'];
  const [program, ...args] = [process.execPath, path.join(projectRoot, 'dist/cli/helion.js'), ...command];
  let printed;
  try {
    printed = execFileSync(program, args, {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' },
    });
  } catch (error) {
    printed = /** @type {{ stdout: string }} */ (error).stdout;
  }
  await page.setContent(terminalPage(`helion ${command.join(' ')}`, printed.split('\n').slice(0, 24)));
  await page.locator('pre').screenshot({ path: path.join(pictures, 'command-line.png') });
  console.log('docs/images/command-line.png');
}

/** @param {Page} page @param {string} name @param {Clip | undefined} clip */
async function take(page, name, clip) {
  await page.screenshot({ path: path.join(pictures, `${name}.png`), ...(clip && { clip }) });
  console.log(`docs/images/${name}.png`);
}
