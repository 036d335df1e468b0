/** Finds a Chromium on this machine and opens it without a window, for the tests. Installing one is left to people. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string} the executable named by the variable CHROMIUM, else one from a usual place */
export function findChromium() {
  const found = process.env['CHROMIUM'] ?? usualPlaces.find((place) => existsSync(place));
  if (!found || !existsSync(found)) {
    throw new Error(
      'No Chromium was found: install one (on Debian `apt-get install chromium-headless-shell`) or name its executable in the variable CHROMIUM.',
    );
  }
  return found;
}

/** @returns {Promise<import('playwright-core').Browser>} */
export function launchBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
    // A sandbox needs rights that root in a container does not have; only VS Code from this machine is opened.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}

/**
 * A page of the size of the screenshots.
 * @param {import('playwright-core').Browser} browser
 */
export async function newPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return await context.newPage();
}
