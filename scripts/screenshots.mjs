/**
 * `npm run screenshots`: makes the pictures of the README from the real thing, the packaged extension in the newest
 * VS Code that can be run here, on the examples.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { addressOf, inBrowser } from '../test/vscode/ui/in-browser.mjs';
import { createWorkbench } from '../test/vscode/ui/workbench.mjs';
import { packageExtension } from './package.mjs';
import { getNodeFor, getVSCode, projectRoot } from './vscode/get.mjs';
import { vscodeVersions } from './vscode/versions.mjs';

const pictures = path.join(projectRoot, 'docs/images');

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
  await inBrowser({ root: getVSCode(vscode), node, vsix, workspace }, async (page, server, folder) => {
    const ui = createWorkbench(page);
    await page.setViewportSize({ width: 1200, height: 860 });
    await page.goto(addressOf(server, folder, 'broken/helion.yml'));
    await ui.line('physical-networks').waitFor({ timeout: 60_000 });
    await ui.squiggles.first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    await ui.problem(/plan\//).waitFor();
    await ui.reveal('network: external');
    await page.keyboard.press('Home');
    await ui.hoverOver('untagged', 'network: external');
    await ui.hoverCard('plan/network-tagging').waitFor();
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(pictures, 'diagnostics.png') });
  });
  console.log(path.relative(process.cwd(), path.join(pictures, 'diagnostics.png')));
}
