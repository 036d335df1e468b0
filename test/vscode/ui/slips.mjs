/**
 * Slips made with keyboard and clipboard in a finished input model, with the Problems panel open: one row for each, the
 * menu of quick fixes at it, nothing left after the fix, and the slip back after one undo. The pictures are there to be
 * looked at.
 */
import path from 'node:path';
import { addressOf, inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/** @typedef {ReturnType<typeof createWorkbench>} Workbench */

/**
 * @typedef {object} Slip
 * @property {string} name
 * @property {string} at a text of the file, which is selected
 * @property {string | ((page: import('playwright-core').Page) => Promise<void>)} typed what is typed over it, or done
 * @property {RegExp} problem
 * @property {RegExp} fix the first entry of the menu
 */

/** @type {readonly Slip[]} */
const slips = [
  {
    name: 'keys in line with the dash',
    at: 'name: SWIFT-NET-RACK1',
    typed: async ({ keyboard }) => {
      await keyboard.press('ArrowDown');
      await keyboard.press('Home');
      for (let line = 0; line < 4; line++) await keyboard.press('Shift+ArrowDown');
      await keyboard.press('Shift+Tab');
    },
    problem: /'network-group' must be indented/,
    fix: /Indent with 4 spaces/,
  },
  {
    name: 'no blank after a colon',
    at: 'vlanid: 1411',
    typed: 'vlanid:1411',
    problem: /Missing space after/,
    fix: /Insert a space/,
  },
  {
    name: 'curly quotes',
    at: 'cidr: 10.22.1.0/24',
    typed: 'cidr: “10.22.1.0/24”',
    problem: /Typographic quotes/,
    fix: /straight quotes/,
  },
  {
    name: 'a boolean in quotes',
    at: 'tagged-vlan: false',
    typed: 'tagged-vlan: "false"',
    problem: /must be true or false/,
    fix: /Remove the quotes/,
  },
  {
    name: 'a leading zero',
    at: 'vlanid: 1411',
    typed: 'vlanid: 01411',
    problem: /means 777/,
    fix: /Change to '1411'/,
  },
  {
    name: 'an open quote',
    at: 'SWIFT-NET-RACK1',
    typed: async ({ keyboard }) => {
      // Before a word, the editor does not close the quote.
      await keyboard.press('ArrowLeft');
      await keyboard.type("'");
    },
    problem: /closing quote/,
    fix: /at the end of the value/,
  },
  {
    name: 'a merge conflict',
    at: 'vlanid: 1411',
    typed: async (page) => {
      const text = '<<<<<<< HEAD\n    vlanid: 1411\n=======\n    vlanid: 1421\n>>>>>>> rack1';
      await page.evaluate((each) => navigator.clipboard.writeText(each), text);
      for (const key of ['End', 'Shift+Home', 'Shift+Home', 'Control+V']) await page.keyboard.press(key);
      // Pasting takes a moment, and the next key would end it.
      await page.locator('.view-line', { hasText: '>>>>>>>' }).first().waitFor();
    },
    problem: /Unresolved merge conflict/,
    fix: /Keep our lines/,
  },
  {
    name: 'a misspelt network group',
    at: 'network-group: SWIFT',
    typed: 'network-group: SWFIT',
    problem: /Unknown network group 'SWFIT'/,
    fix: /Change to 'SWIFT'/,
  },
];

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runSlips({ pictures, ...run }) {
  return inBrowser(run, async (page, server, folder) => {
    const { step, counts } = createSteps(page, pictures);
    const ui = createWorkbench(page);
    await step('open the networks and the problems', async () => {
      await page.goto(addressOf(server, folder, 'data/networks.yml'));
      await ui.line('EXTERNAL-API-NET').waitFor({ timeout: 60_000 });
      await ui.closeNotifications();
      await page.keyboard.press('Control+Shift+M');
      await ui.noProblems().waitFor();
    });
    for (const slip of slips) {
      await step(slip.name, () => make(page, ui, slip));
      await step(`${slip.name}: the fix and back`, () => mend(page, ui, slip, pictures));
    }
    return counts;
  });
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Workbench} ui
 * @param {Slip} slip
 */
async function make(page, ui, { at, typed, problem }) {
  await ui.reveal(at);
  if (typeof typed === 'string') await page.keyboard.type(typed, { delay: 30 });
  else await typed(page);
  await page.keyboard.press('Escape');
  await only(ui, problem);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {Workbench} ui
 * @param {Slip} slip
 * @param {string} pictures
 */
async function mend(page, ui, { name, problem, fix }, pictures) {
  await page.keyboard.press('Control+1');
  // To the one problem of the file, with its text shown below it.
  await page.keyboard.press('F8');
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(pictures, `${name.replaceAll(' ', '-')}-text.png`) });
  await page.keyboard.press('Escape');
  await ui.quickFixes(fix);
  await page.screenshot({ path: path.join(pictures, `${name.replaceAll(' ', '-')}-menu.png`) });
  await page.keyboard.press('Enter');
  await ui.noProblems().waitFor();
  await page.keyboard.press('Control+Z');
  await only(ui, problem);
  await ui.runCommand('File: Revert File');
  await ui.noProblems().waitFor();
}

/**
 * The row of the file, and one below it.
 * @param {Workbench} ui
 * @param {RegExp} problem
 */
async function only(ui, problem) {
  await ui.problem(problem).waitFor();
  await ui.until(async () => (await ui.problems.count()) === 2, 'one problem and nothing else');
}
