/** The server as a web worker. Everything but the connection is in `lsp/`. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { startServer } from '../lsp/server.js';

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
  version,
  defer: (work) => void setTimeout(work, 0),
  runtime: () => ({ name: 'a web worker' }),
  after: (ms, work) => void setTimeout(work, ms),
});
