/**
 * What is known of all files at hand, the open documents and those on disk: they are analysed when they are first asked for,
 * and what did not change since is taken over. Files with other settings are analysed apart from each other.
 */
import { type Analyses, type Analysis, analyseTogether, type Input, recogniseConfig } from '../core/index.js';
import { fileKey } from '../disk/uris.js';
import type { Folders } from './folders.js';
import type { OpenDocument } from './open-document.js';
import type { Settings } from './settings.js';
import type { SettingsStore } from './settings-store.js';
import type { Times } from './times.js';

/** What `TextDocuments` offers, as far as it is needed here. */
export interface Documents {
  get(uri: string): OpenDocument | undefined;
  keys(): string[];
}

interface KnownFiles {
  of(uri: string): Analysis | undefined;
  /** The files of each environment: the same list as before where nothing new is known. */
  environments(): readonly (readonly Analysis[])[];
  /** The settings that count for a file, open or not. */
  settingsOf(uri: string): Settings;
  /** A document was closed: when it is opened again, its versions begin anew. */
  forgetVersions(): void;
}

/** Files with equal settings of what is read and how. */
interface Group {
  readonly settings: Settings;
  readonly inputs: Input[];
}

/** `ours` are the URIs of the open documents that are ours. */
export function createKnownFiles(
  documents: Documents,
  settings: SettingsStore,
  folders: Folders,
  ours: () => readonly string[],
  times: Times,
): KnownFiles {
  let known = new Map<string, Analyses>();
  let stamp = '';
  let scopes = new Map<string, string>();
  let environments: readonly (readonly Analysis[])[] = [];

  const groupInputs = (open: readonly string[]): ReadonlyMap<string, Group> => {
    const groups = new Map<string, Group>();
    const byScope = new Map<string, Group>();
    const groupFor = (scope: string): Group => {
      const own = settings.get(scope);
      const key = groupOf(own);
      const group = groups.get(key) ?? { settings: own, inputs: [] };
      groups.set(key, group);
      byScope.set(scope, group);
      return group;
    };
    // What is open is no file on disk, be it ours or not.
    const taken = new Set(documents.keys().map(fileKey));
    for (const uri of open) {
      const document = documents.get(uri);
      const input = document && { uri, languageId: document.languageId, text: document.getText() };
      if (input) groupFor(uri).inputs.push(input);
    }
    scopes = new Map();
    for (const { uri, key, text, beside } of folders.files()) {
      if (taken.has(key)) continue;
      taken.add(key);
      scopes.set(uri, beside);
      (byScope.get(beside) ?? groupFor(beside)).inputs.push({ uri, text });
    }
    return groups;
  };

  const refresh = (): void => {
    const open = ours();
    const versions = open.map((uri) => `${uri} ${documents.get(uri)?.revision}`).join(' ');
    const now = `${folders.generation} ${settings.generation} ${documents.keys().length} ${versions}`;
    if (now === stamp) return;
    const start = Date.now();
    const before = known;
    known = new Map();
    const groups = groupInputs(open);
    // They count for the files of all groups.
    const files = [...groups.values()].flatMap(({ inputs }) => inputs.filter(recogniseConfig));
    // A group that is not alone lacks the files of the others.
    const whole = groups.size > 1 ? [] : folders.index.whole();
    for (const [key, { settings: own, inputs }] of groups) {
      const { maxLength, options } = own;
      const given = { maxLength, options, whole, configurations: { files } };
      known.set(key, analyseTogether(inputs, given, before.get(key)));
    }
    stamp = now;
    environments = [...known.values()].flatMap((analyses) => analyses.environments);
    times.took('reading files again after a change', Date.now() - start);
  };

  const settingsOf = (uri: string): Settings => settings.get(scopes.get(uri) ?? uri);

  return {
    of(uri) {
      refresh();
      return known.get(groupOf(settingsOf(uri)))?.of(uri);
    },
    environments() {
      refresh();
      return environments;
    },
    settingsOf,
    forgetVersions() {
      stamp = '';
    },
  };
}

function groupOf({ maxLength, options }: Settings): string {
  return `${maxLength} ${JSON.stringify(options)}`;
}
