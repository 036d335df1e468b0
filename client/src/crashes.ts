/**
 * What is done when the server ends by itself: it is started again, until it crashes so often that another start would
 * not help. A message that could not be sent is not a reason to stop: it belongs to a server that has just died, whose
 * end is told a moment later. (The library's own handler stops the client for good after four such messages, which a
 * crash while typing can cause.)
 */
import { l10n } from 'vscode';
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
        const message = l10n.t('The Helion language server ended unexpectedly and was restarted.');
        return { action: CloseAction.Restart, message, handled: true };
      }
      const message = l10n.t(
        'The Helion language server crashed {0} times within {1} minutes and was not restarted. Run "Helion: Show Server Log" for the reason, or "Helion: Restart Server" to try again.',
        crashes.length,
        withinMs / 60_000,
      );
      return { action: CloseAction.DoNotRestart, message };
    },
  };
}
