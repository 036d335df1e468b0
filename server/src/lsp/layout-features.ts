/**
 * Inlay hints and formatting over the protocol: what a dialect knows of the layout of its files. JSON documents are
 * formatted by editors themselves, so that only clients that cannot be told so get an empty answer from us.
 */
import {
  type DocumentFormattingParams,
  DocumentFormattingRequest,
  type InlayHint,
  InlayHintKind,
  type InlayHintParams,
  MarkupKind,
  TextEdit,
} from 'vscode-languageserver';
import { type Analysis, format, inlayHints, type Lines } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange, toSpan } from './convert.js';
import { messageOf } from './error-message.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';

type CoreHint = ReturnType<typeof inlayHints>[number];

export function answerInlayHints(context: ServerContext, requests: Requests, refresher: Refresher): void {
  const { client, workspace, settings } = context;
  if (!client.inlayHints) return;
  /** What was answered last, to see whether it is still true. */
  const answered = new Map<string, string>();

  const hintsOf = (uri: string, analysis: Analysis): readonly CoreHint[] => {
    const { alignColumns } = settings.get(uri);
    return inlayHints(analysis).filter(({ kind }) => alignColumns || kind !== 'column');
  };
  refresher.areHintsOld = (changed) => {
    for (const [uri, before] of answered) {
      const analysis = workspace.analysis(uri);
      if (!analysis) answered.delete(uri);
      else if (uri !== changed && JSON.stringify(hintsOf(uri, analysis)) !== before) return true;
    }
    return false;
  };

  requests.answer<InlayHintParams, InlayHint[] | null>(
    'textDocument/inlayHint',
    async ({ textDocument: { uri }, range }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis) return null;
      const { lines } = analysis.file;
      const { start, end } = toSpan(lines, range);
      const hints = hintsOf(uri, analysis);
      answered.set(uri, JSON.stringify(hints));
      return hints
        .filter(({ offset }) => start <= offset && offset <= end)
        .map((hint) => toHint(lines, hint));
    },
  );
}

function toHint(lines: Lines, hint: CoreHint): InlayHint {
  const { offset, label, tooltip, kind, edits, paddingLeft, paddingRight } = hint;
  return {
    position: lines.positionAt(offset),
    label,
    kind: kind === 'column' ? InlayHintKind.Parameter : InlayHintKind.Type,
    ...(tooltip !== undefined && { tooltip: { kind: MarkupKind.Markdown, value: tooltip.source } }),
    ...(edits && {
      textEdits: edits.map(({ span, newText }) => TextEdit.replace(toRange(lines, span), newText)),
    }),
    ...(paddingLeft && { paddingLeft }),
    ...(paddingRight && { paddingRight }),
  };
}

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
