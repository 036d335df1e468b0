/**
 * Rules, exports and reports as a person sees them: any rule is found by what it finds, findings become a document, a false
 * alarm becomes an issue text. The pictures are there to be looked at.
 */
import { addressOf, inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runReports({ pictures, ...run }) {
  return inBrowser(run, async (page, server, folder) => {
    const { step, counts } = createSteps(page, pictures);
    const ui = createWorkbench(page);
    const back = async () => {
      await ui.tab(/helion\.yml/).click();
      await ui.squiggles.first().waitFor();
    };

    await step('open the plan', async () => {
      await page.goto(addressOf(server, folder, 'helion.yml'));
      await ui.squiggles.first().waitFor({ timeout: 60_000 });
      await ui.closeNotifications();
      await ui.languageStatus().waitFor();
      await page.waitForTimeout(3000);
    });

    await step('see the rules of the file before all others', async () => {
      await ui.runCommand('Helion: Explain Rule...');
      await ui
        .quickPick(/plan\/network-tagging/)
        .first()
        .waitFor();
    });

    await step('find a rule by what it finds', async () => {
      await page.keyboard.type('two machines have the same mac');
      await ui
        .quickPick(/baremetal\/csv-mac-duplicate/)
        .first()
        .click();
      await ui.previewText(/Two machines have the same MAC address/).waitFor();
    });

    await step('see the actions of a finding', async () => {
      await back();
      await ui.reveal('network: external');
      await ui.clickWord('untagged', 'network: external');
      await ui.quickFixes(/Copy link to plan\/network-tagging/);
      await ui.menuEntry(/Report a false alarm of plan\/network-tagging/).waitFor();
    });

    await step('report a false alarm', async () => {
      await ui.menuEntry(/Report a false alarm of plan\/network-tagging/).click();
      await ui.line('# False alarm').waitFor();
      await ui.line('Nothing was sent.').waitFor();
    });

    await step('choose what is exported', async () => {
      await back();
      await ui.runCommand('Helion: Export Findings...');
      await ui
        .quickPick(/Markdown/)
        .first()
        .click();
      await ui
        .quickPick(/This environment/)
        .first()
        .waitFor();
    });

    await step('export findings as Markdown', async () => {
      await ui
        .quickPick(/This environment/)
        .first()
        .click();
      await ui.line('# Helion findings').waitFor();
    });

    await step('show the status of the server', async () => {
      await ui.runCommand('Helion: Show Server Status');
      await ui.line('# Helion server status').waitFor();
    });
    return counts;
  });
}
