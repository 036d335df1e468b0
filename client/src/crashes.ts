/**
 * What is done when the server ends by itself: it is started again, until it crashes so often that another start would
 * not help. A message that could not be sent is not a reason to stop: it belongs to a server that has just died, whose
 * end is told a moment later. (The library's own handler stops the client for good after four such messages, which a
 * crash while typing can cause.)
 */
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** So many starts again are tried within this time. */
const restarts = 4;
const withinMs = 3 * 60 * 1000;

export function startAgainAfterCrashes(): ErrorHandler {
  const crashes: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const now = Date.now();
      crashes.push(now);
      while (crashes[0] !== undefined && now - crashes[0] > withinMs) crashes.shift();
      if (crashes.length <= restarts) {
        const message = 'The Helion language server ended unexpectedly and is started again.';
        return { action: CloseAction.Restart, message, handled: true };
      }
      const message =
        `The Helion language server crashed ${crashes.length} times within ${withinMs / 60_000} minutes and is not started again. ` +
        'Its log says more (Helion: Show Server Log); Helion: Restart Server tries again.';
      return { action: CloseAction.DoNotRestart, message };
    },
  };
}
