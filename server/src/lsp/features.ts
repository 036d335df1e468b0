/**
 * Reading and moving around: hover, outline, folding, selection, definition, references, highlights and rename.
 * The core answers in spans; here they become what the client can take.
 */
import {
  type DefinitionLink,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type Location,
  LSPErrorCodes,
  MarkupKind,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameParams,
  ResponseError,
  type SelectionRange,
  type SelectionRangeParams,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type Analysis,
  type DocumentSymbol as CoreSymbol,
  definition,
  documentLinks,
  documentSymbols,
  foldingRanges,
  highlights,
  hover,
  prepareRename,
  references,
  rename,
  type Span,
  selectionRanges,
} from '../core/index.js';
import type { ServerContext } from './context.js';
import { linesOf, toRange } from './convert.js';
import { ofPredicted } from './predicted-documents.js';
import { isPredicted } from './predicted-uri.js';
import type { Requests } from './requests.js';
import { answerFromWhatIsThere, toWorkspaceEdit } from './workspace-edit.js';

export function answerFeatures(context: ServerContext, requests: Requests): void {
  const { client, workspace, elsewhere } = context;
  /** A feature of a document; null for what is none of our files. */
  const ofDocument = <Params extends { textDocument: { uri: string } }, Result>(
    method: string,
    feature: (analysis: Analysis, params: Params) => Result | null | undefined,
    predicted: (uri: string, params: Params) => Result | null = () => null,
  ): void => {
    requests.answer<Params, Result | null>(method, async (params, current) => {
      const { uri } = params.textDocument;
      if (isPredicted(uri)) return predicted(uri, params);
      // Names lead to other files, and a name that is only changed in some of them is broken.
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      return (analysis && feature(analysis, params)) ?? null;
    });
  };
  /** Likewise, but left to whoever has it for all documents of a language. */
  const unlessElsewhere = <Params extends { textDocument: { uri: string } }, Result>(
    method: string,
    feature: (analysis: Analysis, params: Params) => Result | null | undefined,
    predicted?: (uri: string) => Result,
  ): void => {
    ofDocument<Params, Result>(
      method,
      (analysis, params) =>
        elsewhere.hasStructure(params.textDocument.uri) ? null : feature(analysis, params),
      predicted,
    );
  };
  /** A feature of a place in a document. */
  const atPosition = <Params extends TextDocumentPositionParams, Result>(
    method: string,
    feature: (analysis: Analysis, offset: number, params: Params) => Result | null | undefined,
    predicted?: (uri: string, params: Params) => Result,
  ): void => {
    ofDocument<Params, Result>(
      method,
      (analysis, params) => feature(analysis, analysis.file.lines.offsetAt(params.position), params),
      predicted,
    );
  };

  ofDocument(
    'textDocument/documentLink',
    (analysis): DocumentLink[] =>
      documentLinks(analysis).map(({ span, uri }) => ({
        range: toRange(analysis.file.lines, span),
        target: uri,
      })),
    (uri) => ofPredicted.links(context, uri),
  );

  atPosition('textDocument/hover', (analysis, offset): Hover | undefined => {
    const found = hover(analysis, offset);
    if (!found) return undefined;
    const kind = client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
    return {
      contents: { kind, value: found.markdown },
      range: toRange(analysis.file.lines, found.span),
    };
  });

  unlessElsewhere(
    'textDocument/documentSymbol',
    (analysis, _params: DocumentSymbolParams): DocumentSymbol[] | SymbolInformation[] => {
      const symbols = documentSymbols(analysis);
      return client.hierarchicalSymbols
        ? symbols.map((symbol) => toSymbol(analysis, symbol))
        : symbols.flatMap((symbol) => toFlatSymbols(analysis, symbol));
    },
    (uri) => (client.hierarchicalSymbols ? ofPredicted.symbols(context, uri) : []),
  );

  unlessElsewhere(
    'textDocument/foldingRange',
    (analysis): FoldingRange[] =>
      foldingRanges(analysis)
        .slice(0, client.foldingLimit)
        .map(({ startLine, endLine, kind }) => ({
          startLine,
          endLine,
          ...(kind && { kind: FoldingRangeKind.Comment }),
        })),
    (uri) => ofPredicted.folding(context, uri).slice(0, client.foldingLimit),
  );

  unlessElsewhere('textDocument/selectionRange', (analysis, { positions }: SelectionRangeParams) =>
    positions.map((position) =>
      toSelectionRange(analysis, selectionRanges(analysis, analysis.file.lines.offsetAt(position))),
    ),
  );

  const definitions = (analysis: Analysis, offset: number): DefinitionLink[] | Location[] | undefined => {
    const found = definition(analysis, offset);
    if (!found) return undefined;
    const links = found.targets.flatMap(({ uri, span, selection }): DefinitionLink[] => {
      const lines = linesOf(analysis, uri);
      if (!lines) return [];
      return [
        {
          originSelectionRange: toRange(analysis.file.lines, found.origin),
          targetUri: uri,
          targetRange: toRange(lines, span),
          targetSelectionRange: toRange(lines, selection),
        },
      ];
    });
    return asClientHas(links);
  };
  const asClientHas = (links: DefinitionLink[]): DefinitionLink[] | Location[] => {
    if (client.definitionLinks) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({
      uri: targetUri,
      range: targetSelectionRange,
    }));
  };
  atPosition('textDocument/definition', definitions, (uri, { position }) =>
    asClientHas(ofPredicted.definition(context, uri, position)),
  );

  atPosition('textDocument/references', (analysis, offset, { context }: ReferenceParams): Location[] =>
    references(analysis, offset, context.includeDeclaration).flatMap(({ uri, span }) => {
      const lines = linesOf(analysis, uri);
      return lines ? [{ uri, range: toRange(lines, span) }] : [];
    }),
  );

  atPosition('textDocument/documentHighlight', (analysis, offset) =>
    highlights(analysis, offset).map(({ span, kind }) => ({
      range: toRange(analysis.file.lines, span),
      kind: kind === 'write' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    })),
  );

  atPosition('textDocument/prepareRename', (analysis, offset): PrepareRenameResult | undefined => {
    const found = prepareRename(analysis, offset);
    if (!found) return undefined;
    if ('refused' in found) throw refusal(found.refused);
    return { range: toRange(analysis.file.lines, found.span), placeholder: found.placeholder };
  });

  answerRename(context, requests);
}

function answerRename({ client, workspace }: ServerContext, requests: Requests): void {
  requests.answer<RenameParams, WorkspaceEdit | null>(
    'textDocument/rename',
    async ({ textDocument: { uri }, position, newName }, current) => {
      await workspace.ready(uri);
      current();
      return await answerFromWhatIsThere(workspace, current, () => {
        const analysis = workspace.analysis(uri);
        const found = analysis && rename(analysis, analysis.file.lines.offsetAt(position), newName);
        if (!found) return { value: null, uris: [] };
        if ('refused' in found) throw refusal(found.refused);
        const edit = toWorkspaceEdit(analysis, found.edits, client, workspace);
        if (!edit) throw refusal('A file with this name has changed. Try again.');
        return { value: edit, uris: found.edits.map((each) => each.uri) };
      });
    },
  );
}

/** An error that clients show to the user as it is. */
function refusal(sentence: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}

const SYMBOL_KINDS: Readonly<Record<CoreSymbol['kind'], SymbolKind>> = {
  map: SymbolKind.Object,
  list: SymbolKind.Array,
  text: SymbolKind.String,
  number: SymbolKind.Number,
  boolean: SymbolKind.Boolean,
  empty: SymbolKind.Null,
};

function toSymbol(analysis: Analysis, symbol: CoreSymbol): DocumentSymbol {
  const { lines } = analysis.file;
  return {
    name: symbol.name,
    ...(symbol.detail !== undefined && { detail: symbol.detail }),
    kind: SYMBOL_KINDS[symbol.kind],
    range: toRange(lines, symbol.span),
    selectionRange: toRange(lines, symbol.selection),
    children: symbol.children.map((child) => toSymbol(analysis, child)),
  };
}

function toFlatSymbols(analysis: Analysis, symbol: CoreSymbol, containerName?: string): SymbolInformation[] {
  const { uri, lines } = analysis.file;
  const own: SymbolInformation = {
    name: symbol.name,
    kind: SYMBOL_KINDS[symbol.kind],
    location: { uri, range: toRange(lines, symbol.span) },
    ...(containerName !== undefined && { containerName }),
  };
  return [own, ...symbol.children.flatMap((child) => toFlatSymbols(analysis, child, symbol.name))];
}

/** From spans, the innermost first, to the chain that the protocol wants. */
function toSelectionRange({ file }: Analysis, spans: readonly Span[]): SelectionRange {
  const chain = spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: toRange(file.lines, span), ...(parent && { parent }) }),
    undefined,
  );
  return chain ?? { range: toRange(file.lines, { start: 0, end: 0 }) };
}
