/**
 * The open documents, what lies beside them, and what is known of each: environments are analysed when somebody first
 * asks, and what did not change since is taken over. Reading what lies beside is the business of `folders.ts`.
 */
import {
  type Analyses,
  type Analysis,
  analyseTogether,
  type Finding,
  type Input,
  LARGE_FACTOR,
  type Surroundings,
  surroundingsOf,
} from '../core/index.js';
import type { Folders } from './folders.js';
import type { OpenDocument } from './open-document.js';
import type { Settings } from './settings.js';
import type { SettingsStore } from './settings-store.js';
import { fileKey } from './uris.js';

/** What `TextDocuments` offers, as far as it is needed here. */
interface Documents {
  get(uri: string): OpenDocument | undefined;
  keys(): string[];
}

export interface Workspace {
  /** URIs of the open documents that are ours. */
  ours(): readonly string[];
  /** URIs of the open documents, ours or not. */
  open(): readonly string[];
  /** The version of an open document. */
  version(uri: string): number | undefined;
  languageId(uri: string): string | undefined;
  /**
   * Resolves when the settings of a document are known and what lies beside it has been read, or takes too long.
   * Everything that looks at more than one file waits for it. Never rejects.
   */
  ready(uri: string): Promise<void>;
  /** Undefined for what is not open or none of our files. */
  analysis(uri: string): Analysis | undefined;
  /** With the settings of the document. */
  findings(uri: string): readonly Finding[];
  forget(uri: string): void;
}

/** What a document is, as long as its text stays. */
interface Recognised {
  readonly version: number;
  readonly surroundings: Surroundings | undefined;
}

/** Documents with equal settings of what is read and how. */
interface Group {
  /** What went in; nothing is done again as long as it is the same. */
  stamp: string;
  analyses: Analyses;
}

export function createWorkspace(documents: Documents, settings: SettingsStore, folders: Folders): Workspace {
  const recognised = new Map<string, Recognised>();
  let groups = new Map<string, Group>();

  const surroundings = (uri: string): Surroundings | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const { version, languageId } = document;
    const known = recognised.get(uri);
    if (known?.version === version) return known.surroundings;
    const found = surroundingsOf({ uri, languageId, text: document.getText() });
    recognised.set(uri, { version, surroundings: found });
    return found;
  };

  const ours = (): string[] => documents.keys().filter((uri) => surroundings(uri) !== undefined);

  /** The open documents and the files on disk that are read with these settings. */
  const inputsOf = (group: string, open: readonly string[]): { inputs: Input[]; stamp: string } => {
    const inputs: Input[] = [];
    let stamp = `${folders.generation}`;
    const taken = new Set<string>();
    for (const uri of open) {
      // What is open with other settings is no file on disk either.
      taken.add(fileKey(uri));
      const document = documents.get(uri);
      if (!document || groupOf(settings.get(uri)) !== group) continue;
      const { languageId, version } = document;
      inputs.push({ uri, languageId, text: document.getText() });
      stamp += ` ${uri} ${version}`;
    }
    for (const { uri, text, beside } of folders.files()) {
      const key = fileKey(uri);
      if (taken.has(key) || groupOf(settings.get(beside)) !== group) continue;
      taken.add(key);
      inputs.push({ uri, text });
    }
    return { inputs, stamp };
  };

  const analysis = (uri: string): Analysis | undefined => {
    if (surroundings(uri) === undefined) return undefined;
    const own = settings.get(uri);
    const key = groupOf(own);
    const { inputs, stamp } = inputsOf(key, ours());
    const before = groups.get(key);
    if (before?.stamp === stamp) return before.analyses.of(uri);
    const { maxLength, options } = own;
    const analyses = analyseTogether(inputs, { maxLength, options }, before?.analyses);
    groups.set(key, { stamp, analyses });
    return analyses.of(uri);
  };

  return {
    ours,
    open: () => documents.keys(),
    version: (uri) => documents.get(uri)?.version,
    languageId: (uri) => documents.get(uri)?.languageId,
    async ready(uri) {
      // Of a foreign file nothing is asked, not even its settings.
      if (surroundings(uri)) await settings.ready(uri);
      // It may have become another one meanwhile.
      const around = surroundings(uri);
      if (around)
        await folders.enter(uri, around, settings.get(uri).maxLength * (around.large ? LARGE_FACTOR : 1));
      else folders.leave(uri);
    },
    analysis,
    findings: (uri) => analysis(uri)?.findings(settings.get(uri).rules) ?? [],
    forget(uri) {
      recognised.delete(uri);
      folders.leave(uri);
      // When it is opened again, it begins with the same version and perhaps another text.
      for (const group of groups.values()) group.stamp = '';
      const used = new Set(documents.keys().map((each) => groupOf(settings.get(each))));
      groups = new Map([...groups].filter(([key]) => used.has(key)));
    },
  };
}

function groupOf({ maxLength, options }: Settings): string {
  return `${maxLength} ${JSON.stringify(options)}`;
}
