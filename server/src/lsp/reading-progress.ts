/** Shows that files are being read, where the client can show it and there are so many that a user may wonder. */
import type { Connection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.js';

/** Fewer are read before a bar could appear. */
const WORTH_SHOWING = 30;

/** Called when one more file has been read, and with `true` when it was the last. */
type Tick = (isLast: boolean) => void;

/** What is returned is asked for each folder that is read, with how many files it holds. */
export function readingProgress(
  connection: Connection,
  client: ClientAbilities,
): (title: string, total: number) => Tick {
  return (title, total) => {
    if (!client.progress || total < WORTH_SHOWING) return () => undefined;
    let done = 0;
    let isOver = false;
    const shown = connection.window.createWorkDoneProgress().then((progress) => {
      if (!isOver) progress.begin(title, 0, `${done} of ${total} files`);
      return progress;
    });
    shown.catch((error: unknown) => connection.console.warn(`Progress cannot be shown: ${String(error)}`));
    return (isLast) => {
      done++;
      isOver = isLast;
      void shown.then(
        (progress) => {
          if (isLast) progress.done();
          else if (!isOver) progress.report((done / total) * 100, `${done} of ${total} files`);
        },
        () => undefined,
      );
    };
  };
}
