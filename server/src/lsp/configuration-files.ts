/**
 * The configuration files on disk in the folders above open documents. The index of the workspace finds those of the
 * workspace too, but only after it has read everything, and other documents have no workspace. A file is read again when
 * the client reports a change, or when its stamp has changed.
 */
import { configurationsAbove, type LookedAt } from '../disk/configurations-above.js';
import type { FileAccess } from '../disk/file-access.js';
import { fileKey, folderOf } from '../disk/uris.js';

interface ConfigurationFile {
  readonly uri: string;
  readonly key: string;
  readonly text: string;
  /** An open document for which it counts. */
  readonly beside: string;
}

interface ConfigurationFilesOnDisk {
  files(): readonly ConfigurationFile[];
  /** Resolves when what lies above a document is known, the first time; true when something new is. */
  enter(document: string): Promise<boolean>;
  leave(document: string): void;
  /** Something may have changed there; resolves to true when something new is known. */
  again(uris: readonly string[]): Promise<boolean>;
  /** Looks for changes that nobody told of; the same. */
  check(): Promise<boolean>;
}

interface Look {
  readonly folder: string;
  readonly documents: Set<string>;
  ends: string;
  looked: readonly LookedAt[];
  /** Looks happen one after the other. */
  work: Promise<boolean>;
}

/** `ends` are the folders of the workspace now: nothing above them counts. */
export function createConfigurationFiles(
  files: FileAccess,
  ends: () => readonly string[],
): ConfigurationFilesOnDisk {
  const looks = new Map<string, Look>();

  const lookNow = async (look: Look): Promise<boolean> => {
    const now = ends();
    const looked = await configurationsAbove(files, look.folder, now);
    const isNew = !isSame(look.looked, looked);
    look.ends = now.join();
    look.looked = looked;
    return isNew;
  };

  const again = (look: Look): Promise<boolean> => {
    look.work = look.work.then(
      () => lookNow(look),
      () => lookNow(look),
    );
    return look.work;
  };

  const anyNew = async (some: readonly Look[]): Promise<boolean> =>
    (await Promise.all(some.map(again))).includes(true);

  const isOld = async ({ ends: before, looked }: Look): Promise<boolean> => {
    if (before !== ends().join()) return true;
    const { stamp } = files;
    if (!stamp) return false;
    const changed = looked.map(
      async (each) => each.stamp === undefined || each.stamp !== (await stamp(each.uri)),
    );
    return (await Promise.all(changed)).includes(true);
  };

  return {
    files: () =>
      [...looks.values()].flatMap(({ documents, looked }) => {
        const beside = [...documents].sort()[0] ?? '';
        return looked.flatMap(({ uri, text, isConfiguration }) =>
          isConfiguration && text !== undefined ? [{ uri, text, beside, key: fileKey(uri) }] : [],
        );
      }),
    enter(document) {
      const folder = folderOf(document);
      const known = looks.get(folder);
      known?.documents.add(document);
      if (known) return known.work;
      const look: Look = {
        ...{ folder, documents: new Set([document]), ends: '', looked: [] },
        work: Promise.resolve(false),
      };
      looks.set(folder, look);
      return again(look);
    },
    leave(document) {
      const folder = folderOf(document);
      const look = looks.get(folder);
      if (look?.documents.delete(document) && look.documents.size === 0) looks.delete(folder);
    },
    again(uris) {
      const keys = uris.map((uri) => fileKey(uri).replace(/\/$/, ''));
      const concerns = ({ looked }: Look) =>
        looked.some(({ uri }) => keys.some((key) => `${fileKey(uri)}/`.startsWith(`${key}/`)));
      return anyNew([...looks.values()].filter(concerns));
    },
    async check() {
      const all = [...looks.values()];
      const old = await Promise.all(all.map(isOld));
      return anyNew(all.filter((_, index) => old[index]));
    },
  };
}

function isSame(a: readonly LookedAt[], b: readonly LookedAt[]): boolean {
  const said = (all: readonly LookedAt[]) =>
    all.filter(({ isConfiguration, text }) => isConfiguration && text !== undefined);
  const [before, now] = [said(a), said(b)];
  return (
    before.length === now.length &&
    before.every(({ uri, text }, index) => uri === now[index]?.uri && text === now[index]?.text)
  );
}
