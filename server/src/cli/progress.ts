/** How far a long check has come, in one line on a terminal; nothing where there is none, and nothing of a short one. */

interface Progress {
  /** One more of `total` files. */
  told(total: number): void;
  /** Takes the line away. */
  end(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Nobody waits for less. */
const PATIENCE_MS = 1000;

const EVERY_MS = 100;

export function progressOn(terminal: Terminal, isWanted: boolean, now: () => number = Date.now): Progress {
  if (!isWanted || terminal.isTTY !== true) return { told: () => undefined, end: () => undefined };
  let done = 0;
  let last = now() + PATIENCE_MS - EVERY_MS;
  let isShown = false;
  return {
    told(total) {
      done++;
      const time = now();
      if (time - last < EVERY_MS) return;
      last = time;
      isShown = true;
      terminal.write(`\r\u001b[KChecked ${done} of ${total} files`);
    },
    end() {
      if (isShown) terminal.write('\r\u001b[K');
    },
  };
}
