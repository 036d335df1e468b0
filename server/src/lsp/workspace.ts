/**
 * The open documents, what lies beside them and in the folders of the workspace, and what is known of each. How it is
 * analysed is the business of `known-files.ts`; reading what is not open, of `folders.ts`.
 */
import {
  type Analysis,
  type Finding,
  LARGE_FACTOR,
  type Surroundings,
  surroundingsOf,
} from '../core/index.js';
import { folderOf, hasFolder, isInside } from '../disk/uris.js';
import type { Folders } from './folders.js';
import { createKnownFiles, type Documents } from './known-files.js';
import { isPredicted } from './predicted-uri.js';
import type { Settings } from './settings.js';
import type { SettingsStore } from './settings-store.js';
import type { Times } from './times.js';

export interface Workspace {
  /** URIs of the open documents that are ours. */
  ours(): readonly string[];
  /** URIs of the open documents, ours or not. */
  open(): readonly string[];
  /** The version of an open document, as its client counts. */
  version(uri: string): number | undefined;
  /** Grows with every edit of an open document, whatever its client says of its version. */
  revision(uri: string): number | undefined;
  languageId(uri: string): string | undefined;
  /** The text of an open document. */
  text(uri: string): string | undefined;
  /**
   * Resolves when the settings of a document are known and what lies beside it has been read, or takes too long.
   * Everything that looks at more than one file waits for it. Never rejects.
   */
  ready(uri: string): Promise<void>;
  /** Undefined for what is not open or none of our files. */
  analysis(uri: string): Analysis | undefined;
  /** Every file of ours, open or not, by environments: the same list as before where nothing new is known. */
  environments(): readonly (readonly Analysis[])[];
  /** Every file of the environment of one. */
  environmentOf(analysis: Analysis): readonly Analysis[];
  /** The folder of the workspace that a file lies in; else that of its environment. Empty for what has none. */
  folderAround(analysis: Analysis): string;
  /** The settings that count for a file, open or not. */
  settingsOf(uri: string): Settings;
  /** With the settings of the file. */
  findings(analysis: Analysis): readonly Finding[];
  /**
   * Whether files that are not open are on disk what is known of them. Where not, they are read again, and it resolves
   * when they are known. Never rejects.
   */
  asOnDisk(uris: readonly string[]): Promise<boolean>;
  /** The document is closed. Resolves when its file on disk is known again. */
  forget(uri: string): Promise<void>;
}

/** What a document is, as long as its text stays. */
interface Recognised {
  readonly revision: number;
  readonly surroundings: Surroundings | undefined;
}

export function createWorkspace(
  documents: Documents,
  settings: SettingsStore,
  folders: Folders,
  times: Times,
): Workspace {
  const recognised = new Map<string, Recognised>();
  const surroundings = (uri: string): Surroundings | undefined => {
    const document = documents.get(uri);
    // What is predicted is made by us, and no part of anybody's environment.
    if (!document || isPredicted(uri)) return undefined;
    const { revision, languageId } = document;
    const known = recognised.get(uri);
    if (known?.revision === revision) return known.surroundings;
    const found = surroundingsOf({ uri, languageId, text: document.getText() });
    recognised.set(uri, { revision, surroundings: found });
    return found;
  };
  const ours = (): string[] => documents.keys().filter((uri) => surroundings(uri) !== undefined);
  const files = createKnownFiles(documents, settings, folders, ours, times);

  return {
    ours,
    open: () => documents.keys(),
    version: (uri) => documents.get(uri)?.version,
    revision: (uri) => documents.get(uri)?.revision,
    text: (uri) => documents.get(uri)?.getText(),
    languageId: (uri) => documents.get(uri)?.languageId,
    async ready(uri) {
      // Of a foreign file nothing is asked, not even its settings.
      if (surroundings(uri)) await settings.ready(uri);
      // It may have become another one meanwhile.
      const around = surroundings(uri);
      if (around)
        await folders.enter(uri, around, settings.get(uri).maxLength * (around.large ? LARGE_FACTOR : 1));
      else void folders.leave(uri);
    },
    analysis: (uri) => (surroundings(uri) === undefined ? undefined : files.of(uri)),
    environments: files.environments,
    environmentOf: ({ environment }) => environment.files.flatMap(({ uri }) => files.of(uri) ?? []),
    folderAround({ file: { uri }, environment: { root } }) {
      if (!hasFolder(uri)) return '';
      return folders.index.folders().find((each) => isInside(uri, each, true)) ?? folderOf(root);
    },
    settingsOf: files.settingsOf,
    findings: (analysis) => analysis.findings(files.settingsOf(analysis.file.uri).rules),
    asOnDisk: folders.asOnDisk,
    forget(uri) {
      recognised.delete(uri);
      files.forgetVersions();
      return folders.leave(uri);
    },
  };
}
