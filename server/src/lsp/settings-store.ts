/**
 * Keeps the settings of every open document and every folder of the workspace as the client says them: asked for per document where the client can be
 * asked, else taken from didChangeConfiguration. What a setting means is said in `settings.ts`.
 */
import type { Connection } from 'vscode-languageserver';
import { messageOf } from './error-message.js';
import type { Host } from './host.js';
import { defaultSettings, readSettings, type Settings, sameSettings, sectionOf } from './settings.js';

export interface SettingsStore {
  /** Grows whenever anything has other settings than before. */
  readonly generation: number;
  /** The settings of a document; the defaults as long as the client has not answered. */
  get(uri: string): Settings;
  /** Resolves when the settings of a document are known; asks for them the first time. Never rejects. */
  ready(uri: string): Promise<void>;
  forget(uri: string): void;
  /** Takes a change in; resolves to true when any document has other settings than before. */
  change(payload: unknown): Promise<boolean>;
}

interface Entry {
  settings: Settings;
  ready: Promise<void>;
}

/** Milliseconds that findings wait for an answer: a client that gives none is served as if nothing were set. */
const PATIENCE = 1000;

/** `changedLate` is called when an answer comes after the wait for it has ended, and says something new. */
export function createSettingsStore(
  connection: Connection,
  host: Host,
  canAsk: boolean,
  changedLate: () => void,
): SettingsStore {
  const entries = new Map<string, Entry>();
  let everywhere = defaultSettings;
  const said = new Set<string>();
  let generation = 0;

  const read = (section: unknown): Settings => {
    const { settings, complaints } = readSettings(section);
    for (const complaint of complaints) {
      if (!said.has(complaint)) connection.console.warn(complaint);
      said.add(complaint);
    }
    return settings;
  };

  /** Rules find their settings again by identity, so equal settings stay the same object. */
  const keep = (old: Settings, now: Settings): Settings => {
    if (sameSettings(old, now)) return old;
    generation++;
    return now;
  };

  const ask = (uri: string, entry: Entry): Promise<void> => {
    let isLate = false;
    const before = entry.settings;
    const answered = answer(uri, entry).then(() => {
      if (isLate && entries.get(uri) === entry && entry.settings !== before) changedLate();
    });
    const patience = new Promise<void>((resolve) =>
      host.after(PATIENCE, () => {
        isLate = true;
        resolve();
      }),
    );
    return Promise.race([answered, patience]);
  };

  const answer = async (uri: string, entry: Entry): Promise<void> => {
    try {
      const section: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section: 'helion',
      });
      entry.settings = keep(entry.settings, read(section));
    } catch (error) {
      connection.console.warn(`The client did not give its settings: ${messageOf(error)}`);
    }
  };

  const entryOf = (uri: string): Entry => {
    let entry = entries.get(uri);
    if (!entry) {
      entry = { settings: everywhere, ready: Promise.resolve() };
      entries.set(uri, entry);
      if (canAsk) entry.ready = ask(uri, entry);
    }
    return entry;
  };

  return {
    get generation() {
      return generation;
    },
    get: (uri) => entries.get(uri)?.settings ?? everywhere,
    ready: (uri) => entryOf(uri).ready,
    forget: (uri) => entries.delete(uri),
    async change(payload) {
      const before = new Map([...entries].map(([uri, { settings }]) => [uri, settings]));
      if (canAsk) {
        for (const [uri, entry] of entries) entry.ready = ask(uri, entry);
        await Promise.all([...entries.values()].map(({ ready }) => ready));
      } else {
        everywhere = keep(everywhere, read(sectionOf(payload)));
        for (const entry of entries.values()) entry.settings = everywhere;
      }
      return [...entries].some(([uri, { settings }]) => before.has(uri) && before.get(uri) !== settings);
    },
  };
}
