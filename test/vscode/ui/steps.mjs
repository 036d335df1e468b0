/**
 * The steps of a test that is driven through the screen: each has a name, a time limit and a picture, and the first
 * that fails ends the test, because what follows stands on it.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../scripts/vscode/output.mjs';

const stepTimeoutMs = 30_000;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} pictures the folder for the pictures
 */
export function createSteps(page, pictures) {
  mkdirSync(pictures, { recursive: true });
  page.setDefaultTimeout(stepTimeoutMs);
  const counts = { passed: 0, failed: 0 };
  let number = 0;

  /**
   * @param {string} name
   * @param {() => Promise<void>} work
   */
  async function step(name, work) {
    if (counts.failed > 0) return;
    number++;
    const picture = path.join(
      pictures,
      `${String(number).padStart(2, '0')}-${name.replace(/[^a-z0-9]+/gi, '-')}.png`,
    );
    const start = Date.now();
    try {
      await Promise.race([work(), tooLate(2 * stepTimeoutMs)]);
      counts.passed++;
      say(`    ok ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      counts.failed++;
      say(`    FAILED ${name}: ${error instanceof Error ? error.message : error}`);
    }
    // Menus and hovers fade in.
    await page.waitForTimeout(300);
    await page.screenshot({ path: picture }).catch(() => undefined);
  }

  return { step, counts };
}

/**
 * @param {number} ms
 * @returns {Promise<never>}
 */
function tooLate(ms) {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`It took more than ${ms} ms.`)), ms).unref();
  });
}
