/**
 * Predicted files as documents of the client: their texts, the ways between them and the model, and what an editor asks of
 * every document. Texts are made on request, and the client is told when an open one may have another text.
 */
import type {
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  LocationLink,
  Position,
} from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import {
  type Analysis,
  type Block,
  behindPrediction,
  blocksOf,
  isPredictable,
  predictedFiles,
  predictedPlaces,
  predictedText,
  wordAt,
} from '../core/index.js';
import type { ServerContext } from './context.js';
import { linesOf, toRange } from './convert.js';
import { isPredicted, predictedUri, readPredictedUri } from './predicted-uri.js';
import {
  type PredictedFilesParams,
  type PredictedFilesResult,
  type PredictedPlacesParams,
  type PredictedPlacesResult,
  type PredictedTextParams,
  type PredictedTextResult,
  predictedFilesRequest,
  predictedPlacesRequest,
  predictedTextRequest,
  predictionChangedNotification,
} from './protocol.js';
import type { Refresher } from './refresher.js';
import type { Requests } from './requests.js';
import type { Workspace } from './workspace.js';

export function answerPredictions(context: ServerContext, requests: Requests, refresher: Refresher): void {
  const { connection, workspace } = context;
  /** What the text of each open document was made of. */
  const shown = new Map<string, Analysis | undefined>();

  const analysisFor = async (uri: string, current: () => void): Promise<Analysis | undefined> => {
    if (!isPredicted(uri)) await workspace.ready(uri);
    current();
    return isPredicted(uri) ? modelOf(workspace, uri) : workspace.analysis(uri);
  };
  requests.answer<PredictedFilesParams, PredictedFilesResult | null>(
    predictedFilesRequest,
    async ({ uri }, current) => {
      const analysis = await analysisFor(uri, current);
      return (analysis && filesOf(analysis)) ?? null;
    },
  );
  requests.answer<PredictedTextParams, PredictedTextResult | null>(predictedTextRequest, ({ uri }) => {
    const analysis = modelOf(workspace, uri);
    shown.set(uri, analysis);
    const path = readPredictedUri(uri)?.path;
    const text = analysis && path !== undefined ? predictedText(analysis, path) : undefined;
    return text === undefined ? null : { text };
  });
  requests.answer<PredictedPlacesParams, PredictedPlacesResult | null>(
    predictedPlacesRequest,
    async ({ textDocument: { uri }, position }, current) => {
      const analysis = await analysisFor(uri, current);
      return analysis && !isPredicted(uri) ? placesOf(analysis, position) : null;
    },
  );
  refresher.afterEdits(() => {
    const open = new Set(workspace.open().filter(isPredicted));
    for (const uri of shown.keys()) if (!open.has(uri)) shown.delete(uri);
    const uris = [...shown].flatMap(([uri, before]) => (modelOf(workspace, uri) === before ? [] : uri));
    for (const uri of uris) shown.set(uri, modelOf(workspace, uri));
    if (uris.length > 0) void connection.sendNotification(predictionChangedNotification, { uris });
  });
}

/** A file of the environment that a predicted document is of. */
function modelOf(workspace: Workspace, uri: string): Analysis | undefined {
  const root = readPredictedUri(uri)?.root;
  const firsts = workspace.environments().flatMap(([first]) => first ?? []);
  // Environments of other dialects may have the same folder.
  return firsts.find((each) => each.environment.root === root && isPredictable(each));
}

function filesOf(analysis: Analysis): PredictedFilesResult | undefined {
  const predicted = predictedFiles(analysis);
  if (!predicted) return undefined;
  const { release, files, doubts } = predicted;
  const { root } = analysis.environment;
  return {
    release,
    files: files.map(({ path, about }) => ({ uri: predictedUri(root, path), path, about })),
    doubts: doubts.map(({ message, at }) => {
      const lines = at && linesOf(analysis, at.uri);
      return {
        message,
        ...(at && lines && { at: { uri: at.uri, line: lines.positionAt(at.span.start).line } }),
      };
    }),
  };
}

function placesOf(analysis: Analysis, position: Position): PredictedPlacesResult {
  const about = new Map(predictedFiles(analysis)?.files.map((file) => [file.path, file.about]));
  const { root } = analysis.environment;
  const places = predictedPlaces(analysis, analysis.file.lines.offsetAt(position));
  return {
    places: places.map(({ path, line }) => ({
      ...{ uri: predictedUri(root, path), path, line },
      about: about.get(path) ?? '',
    })),
  };
}

/** What an editor asks of a predicted document. */
export const ofPredicted = {
  definition({ workspace }: ServerContext, uri: string, { line, character }: Position): LocationLink[] {
    const text = workspace.text(uri)?.split('\n')[line];
    const analysis = modelOf(workspace, uri);
    const found = text === undefined ? undefined : wordAt(text, character);
    if (!analysis || !found) return [];
    const { start, end } = found.span;
    const originSelectionRange = { start: { line, character: start }, end: { line, character: end } };
    return behindPrediction(analysis, found.word).flatMap(({ uri: targetUri, span }) => {
      const lines = linesOf(analysis, targetUri);
      if (!lines) return [];
      const range = toRange(lines, span);
      return [{ originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range }];
    });
  },
  symbols({ workspace }: ServerContext, uri: string): DocumentSymbol[] {
    return uri.includes('.yml?') ? blocksOf(workspace.text(uri) ?? '').map(toSymbol) : [];
  },
  folding({ workspace }: ServerContext, uri: string): FoldingRange[] {
    const fold = ({ line, endLine, children }: Block): FoldingRange[] => [
      ...(endLine > line ? [{ startLine: line, endLine }] : []),
      ...children.flatMap(fold),
    ];
    return uri.includes('.yml?') ? blocksOf(workspace.text(uri) ?? '').flatMap(fold) : [];
  },
  /** The places of doubts in the head, which are written `(networks.yml:12)`. */
  links({ workspace }: ServerContext, uri: string): DocumentLink[] {
    const analysis = modelOf(workspace, uri);
    const lines = (workspace.text(uri) ?? '').split('\n').slice(0, MOST_LINES);
    const known = (analysis && filesOf(analysis)?.doubts) ?? [];
    return lines.flatMap((text, line): DocumentLink[] => {
      const at = text.startsWith('# - ')
        ? known.find(({ message }) => text.includes(message))?.at
        : undefined;
      const start = text.lastIndexOf('(') + 1;
      if (!at || !text.endsWith(')')) return [];
      const range = { start: { line, character: start }, end: { line, character: text.length - 1 } };
      return [{ range, target: `${at.uri}#${at.line + 1}` }];
    });
  },
};

/** The head is no longer. */
const MOST_LINES = 30;

function toSymbol({ name, detail, line, endLine, column, children }: Block): DocumentSymbol {
  const start = { line, character: column };
  return {
    name,
    ...(detail !== '' && { detail }),
    kind: children.length > 0 ? SymbolKind.Object : SymbolKind.Key,
    range: { start, end: { line: endLine + 1, character: 0 } },
    selectionRange: { start, end: { line, character: column + name.length } },
    children: children.map(toSymbol),
  };
}
