/**
 * The bundle for VS Code for the Web, in something like a web worker: a context that has messages and timers and
 * nothing of Node. A real browser runs it in the tests under test/vscode.
 */
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Message } from 'vscode-languageserver/node';
import { goodPlan } from '../support/plans.js';

/** The globals of a worker, as far as a language server may need them. */
function startWorker() {
  const received: Message[] = [];
  let wake = (): void => undefined;
  const scope: Record<string, unknown> = {
    postMessage(message: Message) {
      received.push(structuredClone(message));
      wake();
    },
    addEventListener(type: string, listener: (event: { data: unknown }) => void) {
      if (type === 'message') scope['onmessage'] = listener;
    },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask },
    ...{ TextDecoder, TextEncoder, URL, console, structuredClone },
  };
  scope['self'] = scope;
  const bundle = readFileSync(new URL('../../dist/web/server.js', import.meta.url), 'utf8');
  runInContext(bundle, createContext(scope, { codeGeneration: { strings: false, wasm: false } }));
  return {
    send(message: object) {
      const { onmessage } = scope;
      if (typeof onmessage !== 'function') throw new Error('This server does not listen.');
      onmessage({ data: structuredClone({ jsonrpc: '2.0', ...message }) });
    },
    async answer<T>(find: (message: T) => boolean): Promise<T> {
      for (;;) {
        const found = (received as T[]).find(find);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: {
    readonly version?: number;
    readonly diagnostics?: readonly { readonly code: string }[];
  };
}

test('the worker serves a plan without Node, without eval, without a network', async () => {
  const worker = startWorker();
  const uri = 'vscode-vfs://github/owner/cloud/helion.yml';
  worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const { result } = await worker.answer<Answer>(({ id }) => id === 1);
  expect(result).toMatchObject({ serverInfo: { name: 'helion-language-server' } });
  worker.send({ method: 'initialized', params: {} });

  const text = goodPlan.replace('vlan-id: 332', 'vlan-id: 331');
  const textDocument = { uri, languageId: 'helion-plan', version: 1, text };
  worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
  const { params } = await worker.answer<Answer>(
    ({ method }) => method === 'textDocument/publishDiagnostics',
  );
  expect(params?.diagnostics?.map(({ code }) => code)).toEqual(['plan/vlan-id-duplicate']);

  const about = { textDocument: { uri }, position: { line: 4, character: 3 } };
  worker.send({ id: 2, method: 'textDocument/hover', params: about });
  expect((await worker.answer<Answer>(({ id }) => id === 2)).result).not.toBeNull();
  worker.send({ id: 3, method: 'shutdown' });
  expect(await worker.answer<Answer>(({ id }) => id === 3)).toMatchObject({ result: null });
});
