/**
 * Formatting over the protocol. JSON documents are formatted by editors themselves, so that only clients that cannot be
 * told so get an empty answer from us.
 */
import { type DocumentFormattingParams, DocumentFormattingRequest, TextEdit } from 'vscode-languageserver';
import { format } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange } from './convert.js';
import { messageOf } from './error-message.js';
import type { Requests } from './requests.js';

export function answerFormatting({ workspace, settings }: ServerContext, requests: Requests): void {
  requests.answer<DocumentFormattingParams, TextEdit[] | null>(
    'textDocument/formatting',
    async ({ textDocument: { uri } }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis || !settings.get(uri).formatBaremetal) return null;
      const { lines } = analysis.file;
      const edits = format(analysis);
      return edits?.map(({ span, newText }) => TextEdit.replace(toRange(lines, span), newText)) ?? null;
    },
  );
}

/** For our own language alone: as a second formatter of JSON we would make the editor ask which one to take. */
export function registerFormatting({ connection, client }: ServerContext): void {
  if (!client.registersFormatting) return;
  const documentSelector = [{ language: 'helion-baremetal' }];
  connection.client
    .register(DocumentFormattingRequest.type, { documentSelector })
    .catch((error: unknown) =>
      connection.console.warn(`The client does not ask for formatting: ${messageOf(error)}`),
    );
}
