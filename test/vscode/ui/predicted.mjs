/**
 * The predicted cloud as a person sees it: hints and lenses in a model, a hover with the member of a server, the predicted
 * files beside it which follow the typing, and the ways there and back. The pictures are there to be looked at.
 */
import assert from 'node:assert/strict';
import { addressOf, inBrowser } from './in-browser.mjs';
import { createSteps } from './steps.mjs';
import { createWorkbench } from './workbench.mjs';

/**
 * @param {{ root: string, node: string, vsix: string, workspace: string, pictures: string }} run
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runPredicted({ pictures, ...run }) {
  return inBrowser(run, async (page, server, folder) => {
    const { step, counts } = createSteps(page, pictures);
    const ui = createWorkbench(page);

    await step('open the servers', async () => {
      await page.goto(addressOf(server, folder, 'data/servers.yml'));
      await ui.line('id: controller1').waitFor({ timeout: 60_000 });
      await ui.closeNotifications();
    });

    await step('see which members they become', async () => {
      await ui.line(/controller1.*harbour-ccp-core-m3/).waitFor();
    });

    await step('hover over one', async () => {
      await ui.hoverOver('controller2', 'id: controller2');
      await ui.hoverCard('harbour-ccp-core-m1').waitFor();
      await ui.hoverCard('172.24.0.3').waitFor();
      await page.screenshot({ path: `${pictures}/hover.png` });
      await page.mouse.move(5, 5);
    });

    await step('show it in the predicted files', async () => {
      await ui.clickWord('controller2', 'id: controller2');
      await ui.runCommand('Helion: Show in Predicted Files');
      await ui
        .quickPick(/server_info\.yml/)
        .first()
        .click();
      await ui.tab(/server_info\.yml/).waitFor();
      await ui.line('controller2:').waitFor();
    });

    await step('come back from there', async () => {
      await ui.clickWord('controller2', 'controller2:');
      await page.keyboard.press('F12');
      await ui.line('id: controller2').waitFor();
    });

    await step('choose among the predicted files', async () => {
      await ui.runCommand('Helion: Show Predicted Files');
      await ui.quickPick(/address_info\.yml/).waitFor();
      await page.screenshot({ path: `${pictures}/predicted-files.png` });
      await ui.quickPick(/hosts\.hf/).click();
      await ui.tab(/hosts\.hf/).waitFor();
      await ui.line('# Network Group: MANAGEMENT').waitFor();
    });

    await step('open the control plane and read its lenses', async () => {
      await page.keyboard.press('Control+1');
      await ui.openFile('control_plane.yml');
      await ui.line('control-plane-prefix').waitFor();
      await ui.reveal('cluster-prefix: core');
      await ui.lens(/3 of 3 members: harbour-ccp-core-m1/).waitFor();
    });

    await step('click on one', async () => {
      // VS Code may be drawing the lines anew, and a user would click again.
      await ui.until(async () => {
        await ui.lens(/3 of 3 members/).click();
        return await ui.comes(ui.peek(/controller3/));
      }, 'the servers of the members');
      await page.keyboard.press('Escape');
    });

    await step('type, and see the predicted file follow', async () => {
      await ui.reveal('cluster-prefix: core');
      await ui.clickWord('core', 'cluster-prefix: core');
      await page.keyboard.press('End');
      await page.keyboard.type('x', { delay: 20 });
      await ui.lens(/3 of 3 members: harbour-ccp-corex-m1/).waitFor();
      await ui.anyLine(/harbour-ccp-corex-m1-mgmt/).waitFor();
    });

    await step('open the networks and their addresses', async () => {
      await ui.openFile('networks.yml');
      await ui.line(/EXTERNAL-API-NET.*85.of.90.free/).waitFor();
      await ui
        .lens(/Show 5 addresses/)
        .first()
        .click();
      await ui.tab(/address_info\.yml/).waitFor();
      await ui.line('203.0.113.14').waitFor();
    });

    await step('nothing is reported in what is predicted', async () => {
      await page.keyboard.press('Control+Shift+M');
      await ui.noProblems().or(ui.problems.first()).first().waitFor();
      assert.equal(await ui.problem(/address_info|server_info|hosts\.hf/).count(), 0);
    });
    return counts;
  });
}
