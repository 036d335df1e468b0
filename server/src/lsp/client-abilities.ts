/**
 * What the client can do, as far as an answer of ours depends on it. Read once from `initialize`; everything that
 * a client does not mention it cannot do.
 */
import type { ClientCapabilities } from 'vscode-languageserver';

export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** 1 is unnecessary, 2 is deprecated. */
  readonly diagnosticTags: readonly number[];
  readonly configuration: boolean;
  readonly watchesFiles: boolean;
  /** Whether folders can be watched that are given by their URI. */
  readonly watchesFolders: boolean;
  readonly progress: boolean;
  readonly inlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly codeLenses: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly registersFormatting: boolean;
  readonly registersConfiguration: boolean;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  /** Whether edits can have titles, and be shown before they are made. */
  /** Whether an edit may create a file. */
  readonly createsFiles: boolean;
  readonly annotatedEdits: boolean;
  /** Whether the edit of an action can be asked for when the action is chosen. */
  readonly resolvesActions: boolean;
  readonly snippets: boolean;
  /** Whether a few words can stand beside the label of every row of completion. */
  readonly labelDetails: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly insertTextModes: readonly number[];
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly prepareRename: boolean;
  readonly lineFoldingOnly: boolean;
  readonly foldingLimit: number;
}

export function clientAbilities(capabilities: ClientCapabilities): ClientAbilities {
  const { textDocument = {}, workspace = {} } = capabilities;
  const { publishDiagnostics, diagnostic, codeAction, completion, foldingRange } = textDocument;
  // Clients that pull say in the new place what they can show, those that are pushed to in the old one.
  const shown = diagnostic ? { ...publishDiagnostics, ...diagnostic } : publishDiagnostics;
  const item = completion?.completionItem;
  return {
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace.diagnostics?.refreshSupport === true,
    relatedInformation: shown?.relatedInformation === true,
    codeDescription: shown?.codeDescriptionSupport === true,
    diagnosticTags: shown?.tagSupport?.valueSet ?? [],
    configuration: workspace.configuration === true,
    watchesFiles: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders:
      workspace.didChangeWatchedFiles?.dynamicRegistration === true &&
      workspace.didChangeWatchedFiles.relativePatternSupport === true,
    progress: capabilities.window?.workDoneProgress === true,
    inlayHints: textDocument.inlayHint !== undefined,
    refreshesInlayHints: textDocument.inlayHint !== undefined && workspace.inlayHint?.refreshSupport === true,
    codeLenses: textDocument.codeLens !== undefined,
    refreshesCodeLenses: textDocument.codeLens !== undefined && workspace.codeLens?.refreshSupport === true,
    registersFormatting: textDocument.formatting?.dynamicRegistration === true,
    registersConfiguration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    codeActionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    versionedEdits: workspace.workspaceEdit?.documentChanges === true,
    createsFiles:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    annotatedEdits:
      workspace.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    resolvesActions:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    snippets: item?.snippetSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    markdownHover: prefersMarkdown(textDocument.hover?.contentFormat),
    markdownCompletion: prefersMarkdown(item?.documentationFormat),
    insertTextModes: item?.insertTextModeSupport?.valueSet ?? [],
    hierarchicalSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument.definition?.linkSupport === true,
    prepareRename: textDocument.rename?.prepareSupport === true,
    lineFoldingOnly: foldingRange?.lineFoldingOnly === true,
    foldingLimit: foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}

function prefersMarkdown(formats: readonly string[] | undefined): boolean {
  return formats?.includes('markdown') === true;
}
