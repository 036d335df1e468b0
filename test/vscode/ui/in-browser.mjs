/**
 * A VS Code with the packaged extension, opened in a browser that nobody sees, on a copy of a folder. What is done there
 * is left to those who ask for it.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, newPage } from '../../../scripts/vscode/browser.mjs';
import { installExtension, startServer } from '../../../scripts/vscode/server.mjs';

/** @typedef {import('../../../scripts/vscode/server.mjs').Server} Server */

const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'editor.minimap.enabled': false,
  // As on the desktop: in a browser, VS Code saves by itself.
  'files.autoSave': 'off',
};

/**
 * @template T
 * @param {{ root: string, node: string, vsix: string, workspace: string, more?: Record<string, unknown> }} run `more`: other settings
 * @param {(page: import('playwright-core').Page, server: Server, folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inBrowser({ root, node, vsix, workspace, more }, work) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'helion-user-'));
  const folder = path.join(temporary, 'cloud');
  cpSync(workspace, folder, { recursive: true });
  const options = {
    ...{ root, node, settings: { ...settings, ...more }, args: ['--disable-workspace-trust'] },
    ...{ dataDir: path.join(temporary, 'data'), extensionsDir: path.join(temporary, 'extensions') },
  };
  /** @type {Server | undefined} */
  let server;
  /** @type {import('playwright-core').Browser | undefined} */
  let browser;
  try {
    await installExtension(options, vsix);
    server = await startServer(options);
    browser = await launchBrowser();
    return await work(await newPage(browser), server, folder);
  } finally {
    await browser?.close();
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * The address that opens a folder with one of its files in an editor.
 * @param {Server} server
 * @param {string} folder
 * @param {string} file relative to the folder
 */
export function addressOf(server, folder, file) {
  const opened = `vscode-remote://${server.authority}${path.join(folder, file)}`;
  const payload = JSON.stringify([
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['openFile', opened],
  ]);
  return `${server.url}?${new URLSearchParams({ folder, payload })}`;
}
