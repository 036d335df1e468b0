/** Where things are on the screen of VS Code, for 1.100 and 1.139 alike: the only place that knows its HTML. */

/** @param {import('playwright-core').Page} page */
export function createWorkbench(page) {
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  /** @param {string | RegExp} text */
  const line = (text) => editor.locator('.view-line', { hasText: spaced(text) }).first();

  /**
   * The middle of a word in the first line at or below the one that holds `below`.
   * @param {string} word
   * @param {string} below
   */
  async function wordAt(word, below) {
    await line(below).waitFor();
    return await page.evaluate(
      ([wanted, start]) => {
        const text = (/** @type {Element} */ element) =>
          (element.textContent ?? '').replaceAll('\u00a0', ' ');
        const lines = [...document.querySelectorAll('.editor-group-container.active .view-line')].sort(
          (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
        );
        const first = lines.findIndex((element) => text(element).includes(start));
        const found = lines.slice(first).find((element) => text(element).includes(wanted));
        if (!found) return undefined;
        const walker = document.createTreeWalker(found, NodeFilter.SHOW_TEXT);
        const from = text(found).indexOf(wanted) + Math.floor(wanted.length / 2);
        let seen = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (from < seen + length) {
            const range = document.createRange();
            range.setStart(node, from - seen);
            range.setEnd(node, from - seen + 1);
            const box = range.getBoundingClientRect();
            return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
          }
          seen += length;
        }
        return undefined;
      },
      [word, below],
    );
  }

  /**
   * @param {string} word
   * @param {string} below
   */
  async function place(word, below) {
    const found = await wordAt(word, below);
    if (!found) throw new Error(`"${word}" is not on the screen below "${below}".`);
    return found;
  }

  /** @param {() => Promise<boolean>} probe @param {string} what */
  async function until(probe, what) {
    const end = Date.now() + 20_000;
    while (!(await probe())) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
      await page.waitForTimeout(50);
    }
  }

  /** Whether something is on the screen soon, for what is tried again otherwise. @param {import('playwright-core').Locator} locator */
  const comes = (locator, timeout = 3000) => succeeds(locator.waitFor({ timeout }));
  const palette = page.locator('.quick-input-widget:visible input');
  /** @param {RegExp} text */
  const menuEntry = (text) => page.locator('.action-widget .monaco-list-row', { hasText: text }).first();

  return {
    line,
    comes,
    squiggles: page.locator('.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning'),
    /** @param {string} text @param {RegExp} next */
    lineBelow: (text, next) =>
      line(text).locator('xpath=..').locator('.view-line', { hasText: next }).first(),
    /** Brings a place into view, with the find widget. @param {string} text */
    async reveal(text) {
      const find = page.locator('.find-widget.visible textarea[aria-label="Find"]').first();
      // Into the editor, wherever the focus was; a panel that is opening may take it away again.
      await until(async () => {
        await page.keyboard.press('Control+1');
        await page.keyboard.press('Control+F');
        return await comes(find);
      }, 'the find widget');
      await find.fill(text);
      await line(text).waitFor();
      await page.keyboard.press('Escape');
    },
    /** @param {string} word @param {string} below */
    async hoverOver(word, below) {
      const { x, y } = await place(word, below);
      await page.mouse.move(x - 40, y);
      await page.mouse.move(x, y, { steps: 4 });
    },
    /** @param {string} word @param {string} below */
    async clickWord(word, below) {
      const { x, y } = await place(word, below);
      await page.mouse.click(x, y);
    },
    /** @param {string} text */
    hoverCard: (text) => page.locator('.monaco-hover:visible', { hasText: text }).first(),
    /** @param {RegExp} name */
    tab: (name) => page.locator('.tab', { hasText: name }).first(),
    /** The Markdown preview is a page in a page in a page. @param {RegExp} text */
    previewText: (text) =>
      page
        .frameLocator('iframe.webview.ready')
        .frameLocator('iframe#active-frame')
        .locator('body')
        .getByText(text)
        .first(),
    /** A line of any editor. @param {RegExp} text */
    anyLine: (text) => page.locator('.monaco-editor .view-line', { hasText: text }).first(),
    /** Words over a line. @param {RegExp} text */
    lens: (text) =>
      page.locator('.codelens-decoration a, .codelens-decoration span', { hasText: text }).first(),
    /** A row of the list of references. @param {RegExp} text */
    peek: (text) => page.locator('.reference-zone-widget .monaco-list-row', { hasText: text }).first(),
    /** @param {string} name */
    async openFile(name) {
      await page.keyboard.press('Control+P');
      await palette.waitFor();
      await palette.fill(name);
      await page.locator('.quick-input-widget .monaco-list-row', { hasText: name }).first().click();
    },
    menuEntry,
    /**
     * Opens the menu of quick fixes at the cursor, until it has an entry: a focus that is still moving closes it again.
     * @param {RegExp} entry
     */
    async quickFixes(entry) {
      await until(async () => {
        if (await menuEntry(entry).isVisible()) return true;
        await page.keyboard.press('Control+.');
        return await comes(menuEntry(entry));
      }, `the quick fix ${entry}`);
    },
    /** @param {RegExp} text */
    problem: (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text }).first(),
    /** The rows of the Problems panel, those of files among them. */
    problems: page.locator('.markers-panel .monaco-list-row'),
    noProblems: () =>
      page.locator('.markers-panel .message-box-container', { hasText: 'No problems' }).first(),
    /** A row of the preview of a refactoring. @param {RegExp} text */
    previewed: (text) => page.locator('.bulk-edit-panel .monaco-list-row', { hasText: text }).first(),
    /** Ticks a row, and what is below it. @param {RegExp} text */
    tick: (text) =>
      page
        .locator('.bulk-edit-panel .monaco-list-row', { hasText: text })
        .first()
        .locator('input[type=checkbox], .monaco-checkbox')
        .first()
        .click(),
    /** @param {string} name */
    previewButton: (name) => page.locator('.bulk-edit-panel .monaco-button', { hasText: name }).first(),
    /** An icon beside the title of the preview. @param {string} name */
    previewAction: (name) => page.locator(`.part.panel [aria-label^="${name}"]`).first(),
    /** @param {RegExp} text */
    notification: (text) => page.locator('.notification-toast', { hasText: text }).first(),
    /** @param {string} text */
    noLine: (text) => line(text).waitFor({ state: 'detached' }),
    /** @param {string} text */
    suggestion: (text) => page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first(),
    /** @param {RegExp} text */
    quickPick: (text) => page.locator('.quick-input-widget .monaco-list-row', { hasText: text }),
    languageStatus: () => page.locator('#status\\.languageStatus'),
    /** @param {RegExp} text */
    statusHover: (text) => page.locator('.hover-language-status', { hasText: text }).first(),
    /** @param {string} title */
    async runCommand(title) {
      const entry = page.locator('.quick-input-widget .monaco-list-row', { hasText: title }).first();
      // The palette lists the commands that VS Code knew when it was opened, and another focus closes it.
      await until(async () => {
        if (!(await palette.isVisible())) await page.keyboard.press('F1');
        const listed = palette
          .fill(`>${title}`, { timeout: 2000 })
          .then(() => entry.waitFor({ timeout: 3000 }));
        if (await succeeds(listed.then(() => entry.click({ timeout: 3000 })))) return true;
        await page.keyboard.press('Escape');
        return false;
      }, `the command ${title}`);
    },
    async closeNotifications() {
      for (const button of await page.locator('.notification-toast .codicon-notifications-clear').all()) {
        await button.click().catch(() => undefined);
      }
    },
    until,
  };
}

/** @param {Promise<unknown>} work */
function succeeds(work) {
  return work.then(
    () => true,
    () => false,
  );
}

/** VS Code draws blanks as no-break spaces. @param {string | RegExp} text */
function spaced(text) {
  if (text instanceof RegExp) return text;
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'));
}
