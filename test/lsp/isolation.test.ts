/** What one request does to the others: nothing. Crashed, cancelled and outdated requests, and broken messages. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { LspClient } from '../support/lsp-client.js';
import { goodPlan } from '../support/plans.js';

const uri = 'file:///w/helion.yml';
let client: LspClient;
beforeEach(async () => {
  client = await LspClient.start();
  client.open(uri, goodPlan);
  await client.diagnostics(uri);
});
afterEach(() => client.kill());

const alive = async () => {
  expect(await client.at('textDocument/hover', uri, 'hyper$0visor')).not.toBeNull();
  expect(await client.stop()).toBe(0);
};

test('a request that crashes gets an error and one line in the log, and the server lives on', async () => {
  // No position: the answer cannot be worked out, and the handler throws.
  const crash = () => client.request('textDocument/hover', { textDocument: { uri } });
  await expect(crash()).rejects.toMatchObject({ code: -32603, message: expect.stringContaining('hover') });
  await expect(crash()).rejects.toMatchObject({ code: -32603 });
  expect(client.logs.filter((line) => line.includes("'textDocument/hover' failed")).length).toBe(1);
  await alive();
});

test.each([
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/inlayHint',
  'textDocument/formatting',
  'helion/planTemplate',
  'helion/installerFromPlan',
  'helion/conversionTargets',
  'helion/convert',
  'helion/wiring',
  'textDocument/documentLink',
])('%s survives parameters of any shape', async (method) => {
  for (const params of [
    {},
    [],
    { textDocument: null },
    { textDocument: { uri: 7 } },
    { textDocument: { uri } },
  ])
    await client
      .request(method, params)
      .catch((error: { code: number }) => expect(error.code).toBeLessThan(0));
  await alive();
});

test('broken notifications do no harm', async () => {
  client.notify('textDocument/didChange', { textDocument: { uri, version: 2 } });
  client.notify('textDocument/didChange', {
    textDocument: { uri: 'file:///not/open.helion.yml', version: 2 },
    contentChanges: [{ text: '' }],
  });
  client.notify('textDocument/didClose', { textDocument: { uri: 'file:///not/open.helion.yml' } });
  client.notify('textDocument/didOpen', {});
  client.notify('workspace/didChangeConfiguration', null);
  await alive();
});

test('a cancelled request is answered as cancelled', async () => {
  const source = new CancellationTokenSource();
  const about = { textDocument: { uri }, position: { line: 3, character: 2 } };
  const { sent } = await client.together(() => {
    const answer = errorOf(client.connection.sendRequest('textDocument/hover', about, source.token));
    source.cancel();
    return answer;
  });
  expect(await sent).toMatchObject({ code: -32800 });
  await alive();
});

test('a request that an edit overtakes is answered as outdated', async () => {
  const { sent } = await client.together(() => {
    const answer = errorOf(client.at('textDocument/hover', uri, 'hyper$0visor'));
    client.edit(uri, 0, 0, '# a new first line\n');
    return answer;
  });
  expect(await sent).toMatchObject({ code: -32801 });
  await alive();
});

test('a document that closes while it is asked about is no crash', async () => {
  const { sent } = await client.together(() => {
    const answer = errorOf(client.at('textDocument/hover', uri, 'hyper$0visor'));
    client.close(uri);
    return answer;
  });
  expect(await sent).toMatchObject({ code: -32801 });
  client.open(uri, goodPlan);
  await alive();
});

test('messages that are no messages do not end the server', async () => {
  const send = (body: string) =>
    client.process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  send('{"jsonrpc":"2.0","id":7001}');
  send('{"jsonrpc":"2.0","method":7}');
  send('[]');
  send('"text"');
  await alive();
});

/** What a request was refused with; undefined when it was answered. */
function errorOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.then(
    () => undefined,
    (error: unknown) => error,
  );
}
