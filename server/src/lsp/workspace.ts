/**
 * The open documents and what is known of each: an analysis is made when somebody first asks, and kept until the
 * text changes. Plans are single files; environments of several files will be put together here.
 */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse, type Finding } from '../core/index.js';
import type { SettingsStore } from './settings-store.js';

/** What `TextDocuments` offers, as far as it is needed here. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  keys(): string[];
}

export interface Workspace {
  /** URIs of the open documents, ours or not. */
  open(): readonly string[];
  /** The version of an open document. */
  version(uri: string): number | undefined;
  /** Undefined for what is not open or none of our files. */
  analysis(uri: string): Analysis | undefined;
  /** With the settings of the document; the same array as long as nothing changed. */
  findings(uri: string): readonly Finding[];
  forget(uri: string): void;
}

interface Known {
  readonly version: number;
  readonly maxLength: number;
  readonly analysis: Analysis | undefined;
}

export function createWorkspace(documents: Documents, settings: SettingsStore): Workspace {
  const known = new Map<string, Known>();

  const analysis = (uri: string): Analysis | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const { version, languageId } = document;
    const { maxLength } = settings.get(uri);
    const before = known.get(uri);
    if (before?.version === version && before.maxLength === maxLength) return before.analysis;
    const made = analyse({ uri, languageId, text: document.getText() }, { maxLength });
    known.set(uri, { version, maxLength, analysis: made });
    return made;
  };

  return {
    open: () => documents.keys(),
    version: (uri) => documents.get(uri)?.version,
    analysis,
    findings: (uri) => analysis(uri)?.findings(settings.get(uri).rules) ?? [],
    forget: (uri) => known.delete(uri),
  };
}
