/**
 * Inlay hints over the protocol, for the stretch that is shown. What is beside the document that is typed into is compared
 * with what was answered, and the client is told to ask again where that is no longer true.
 */
import {
  type InlayHint,
  InlayHintKind,
  type InlayHintParams,
  MarkupKind,
  TextEdit,
} from 'vscode-languageserver';
import { type Analysis, inlayHints, type Lines, type Span } from '../core/index.js';
import type { ServerContext } from './context.js';
import { toRange, toSpan } from './convert.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';

type CoreHint = ReturnType<typeof inlayHints>[number];

/** What was answered for a stretch of a document. */
interface Answered {
  readonly revision: number | undefined;
  readonly span: Span;
  readonly hints: string;
}

/** A document may be shown so many times at once. */
const MOST_STRETCHES = 4;

export function answerInlayHints(context: ServerContext, requests: Requests, refresher: Refresher): void {
  const { client, workspace, settings } = context;
  if (!client.inlayHints) return;
  const answered = new Map<string, readonly Answered[]>();

  const hintsOf = (analysis: Analysis, span: Span): readonly CoreHint[] => {
    const { hiddenHints } = settings.get(analysis.file.uri);
    return inlayHints(analysis, { span, wants: (topic) => !hiddenHints.includes(topic) });
  };
  const isOld = (uri: string, { revision, span, hints }: Answered): boolean => {
    const analysis = workspace.analysis(uri);
    // For a document that was edited the client asks by itself.
    if (!analysis || workspace.revision(uri) !== revision) return false;
    return JSON.stringify(hintsOf(analysis, span)) !== hints;
  };
  if (client.refreshesInlayHints)
    refresher.afterEdits(() => {
      const isAnyOld = [...answered].some(([uri, all]) => all.some((each) => isOld(uri, each)));
      if (!isAnyOld) return;
      // What is still shown is asked for again.
      answered.clear();
      refresher.inlayHints();
    });

  requests.answer<InlayHintParams, InlayHint[] | null>(
    'textDocument/inlayHint',
    async ({ textDocument: { uri }, range }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      if (!analysis) return null;
      const { lines } = analysis.file;
      const span = toSpan(lines, range);
      const hints = hintsOf(analysis, span);
      const revision = workspace.revision(uri);
      const others = (answered.get(uri) ?? []).filter((each) => each.revision === revision);
      const own = { revision, span, hints: JSON.stringify(hints) };
      answered.set(uri, [own, ...others].slice(0, MOST_STRETCHES));
      return hints.map((hint) => toHint(lines, hint));
    },
  );
}

function toHint(lines: Lines, hint: CoreHint): InlayHint {
  const { offset, label, tooltip, topic, edits, paddingLeft, paddingRight } = hint;
  return {
    position: lines.positionAt(offset),
    label,
    kind: topic === 'columns' ? InlayHintKind.Parameter : InlayHintKind.Type,
    ...(tooltip !== undefined && { tooltip: { kind: MarkupKind.Markdown, value: tooltip.source } }),
    ...(edits && {
      textEdits: edits.map(({ span, newText }) => TextEdit.replace(toRange(lines, span), newText)),
    }),
    ...(paddingLeft && { paddingLeft }),
    ...(paddingRight && { paddingRight }),
  };
}
