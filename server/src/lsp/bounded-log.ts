/**
 * The log of the server has an end: clients keep it as long as they run, and a mistake that comes back with each edit
 * would fill it.
 */
import type { Connection } from 'vscode-languageserver';

/** So many sentences say what there is to say; as many again would be read by nobody. */
const MOST = 1000;

/** How long a sentence may be, with a stack behind it. */
const LONGEST = 4000;

/** Changes what the connection logs: each sentence once, none without end, and not too many. */
export function boundLog({ console: log }: Connection): void {
  const said = new Set<string>();
  const bounded =
    (write: (message: string) => void) =>
    (message: string): void => {
      const sentence = message.length > LONGEST ? `${message.slice(0, LONGEST)}...` : message;
      if (said.size > MOST || said.has(sentence)) return;
      said.add(sentence);
      write(said.size > MOST ? 'The log is full. Restart the server to log more.' : sentence);
    };
  log.error = bounded(log.error.bind(log));
  log.warn = bounded(log.warn.bind(log));
  log.info = bounded(log.info.bind(log));
  log.log = bounded(log.log.bind(log));
}
