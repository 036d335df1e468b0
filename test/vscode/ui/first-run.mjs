/**
 * The first minutes of a new user, in English and in German: the walkthrough shows every text and picture, its commands do
 * what they say, on examples that are opened in memory, and the palette and the settings have their texts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { projectRoot } from '../../../scripts/vscode/get.mjs';
import { inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string, languages?: readonly string[] }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runFirstRun({ pictures, languages = ['en', 'de'], ...run }) {
  const total = { passed: 0, failed: 0 };
  for (const language of languages) {
    const { passed, failed } = await inLanguage(language, { ...run, pictures: `${pictures}-${language}` });
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/**
 * @param {string} language
 * @param {Parameters<typeof runFirstRun>[0]} run
 */
function inLanguage(language, { pictures, ...run }) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(`${projectRoot}/${name}`, 'utf8'));
  const suffix = language === 'en' ? '' : `.${language}`;
  /** @type {Readonly<Record<string, string>>} */
  const texts = read(`package.nls${suffix}.json`);
  /** @type {Readonly<Record<string, string>>} */
  const shown = read(`l10n/bundle.l10n${suffix}.json`);
  const text = (/** @type {string} */ key) => texts[key] ?? assert.fail(`No text for ${key}.`);
  const button = (/** @type {string} */ step, at = 0) =>
    [...text(`walkthrough.${step}.description`).matchAll(/\[([^\]]+)\]\(command:/g)][at]?.[1] ?? '';

  return inBrowser(run, async (page, server, folder) => {
    const { step, counts } = createSteps(page, pictures);
    const ui = createWorkbench(page);
    // As if a language pack were installed: what VS Code itself says stays English.
    if (language !== 'en')
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`);
    const part = page.locator('.gettingStartedContainer');

    async function openWalkthrough() {
      await ui.runCommand('Welcome: Open Walkthrough...');
      await ui
        .quickPick(new RegExp(text('walkthrough.title')))
        .first()
        .click();
      await part.getByText(text('walkthrough.example.title')).first().waitFor();
    }

    /** Shows a step of the walkthrough, and presses one of its buttons. @param {string} name @param {number} [at] */
    async function press(name, at) {
      await openWalkthrough();
      const title = part.locator('.step-title', { hasText: text(`walkthrough.${name}.title`) });
      const wanted = part.locator('.monaco-button', { hasText: button(name, at) }).first();
      await ui.until(async () => {
        if (await wanted.isVisible()) return true;
        await title.first().click();
        await page.waitForTimeout(300);
        return false;
      }, `the button of ${name}`);
      await wanted.click();
    }

    await step('open the walkthrough', async () => {
      // Pictures of steps are beside the steps where there is room for them.
      await page.setViewportSize({ width: 1700, height: 1000 });
      const address = new URLSearchParams({
        folder,
        payload: JSON.stringify([['skipWelcome', 'true']]),
      });
      await page.goto(`${server.url}?${address}`);
      await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
      await page.waitForTimeout(2000);
      await openWalkthrough();
    });

    await step('every step has its text and its picture', async () => {
      for (const name of ['example', 'fix', 'names', 'predicted', 'ci']) {
        const title = part.locator('.step-title', { hasText: text(`walkthrough.${name}.title`) }).first();
        await title.click();
        const sentence = text(`walkthrough.${name}.description`).split(/[.:*`]/)[0] ?? '';
        await part.getByText(sentence).first().waitFor();
        const picture = part.locator(`img[alt="${text(`walkthrough.${name}.picture`)}"]`).first();
        await picture.waitFor();
        await ui.until(
          () => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth > 0),
          `the picture of ${name}`,
        );
      }
      assert.doesNotMatch(await part.innerText(), /%[\w.]+%/);
    });

    await step('open a plan with mistakes', async () => {
      await press('example');
      await ui.line('A plan with typical mistakes').waitFor();
      await ui.squiggles.first().waitFor();
    });

    await step('choose an example', async () => {
      await press('example', 1);
      await ui
        .quickPick(new RegExp(shown['Installer folder'] ?? ''))
        .first()
        .click();
      await ui.line('cloud_type').waitFor();
      await ui.squiggles.first().waitFor();
    });

    await step('fix a finding', async () => {
      await press('fix');
      await ui.line('untagged           # External').waitFor();
      // The menu is closed again when VS Code moves the focus late, and a user would press the key of the step.
      if (!(await ui.comes(ui.menuEntry(/tagged/)))) await ui.quickFixes(/tagged/);
      await page.keyboard.press('Enter');
      await ui.lineBelow('network: external', /vlan-type:\stagged/).waitFor();
    });

    await step('follow a name', async () => {
      await press('names');
      await ui.peek(/servers\.yml/).waitFor();
      await ui.peek(/server_roles\.yml/).waitFor();
      await page.keyboard.press('Escape');
    });

    await step('see the predicted cloud', async () => {
      await press('predicted');
      await ui.quickPick(/hosts\.hf/).click();
      await ui.tab(/hosts\.hf/).waitFor();
    });

    await step('read the recipes of CI', async () => {
      await press('ci');
      await ui.previewText(/pre-commit/).waitFor();
    });

    await step('the palette has the commands by their names', async () => {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget:visible input');
      await input.fill('>Helion: ');
      await ui.quickPick(new RegExp(text('command.helion.openExample').replaceAll('.', '\\.'))).waitFor();
      assert.equal(await ui.quickPick(/%[\w.]+%/).count(), 0);
      await page.keyboard.press('Escape');
    });
    return counts;
  });
}
