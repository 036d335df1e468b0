/** What is logged has an end, however often something goes wrong. */

import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type Connection, createConnection } from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { boundLog } from '../../server/src/lsp/bounded-log.js';

function logOf(speak: (connection: Connection) => void): string[] {
  const said: string[] = [];
  const [input, output] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(
    (logger) =>
      createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    { shutdownReceived: false, initialize: () => undefined, exit: () => undefined },
  );
  for (const level of ['error', 'warn', 'info', 'log'] as const)
    connection.console[level] = (message: string) => void said.push(message);
  boundLog(connection);
  speak(connection);
  return said;
}

test('a sentence is logged once, and none without end', () => {
  const said = logOf(({ console: log }) => {
    for (let i = 0; i < 3; i++) log.error('The same.');
    log.warn('The same.');
    log.warn('x'.repeat(100_000));
  });
  expect(said.length).toBe(2);
  expect(said[1]?.length).toBeLessThan(5000);
});

test('of too many sentences the last says so', () => {
  const said = logOf(({ console: log }) => {
    for (let i = 0; i < 5000; i++) log.error(`Number ${i}.`);
  });
  expect(said.length).toBe(1001);
  expect(said.at(-1)).toMatch(/^The log is full/);
});
