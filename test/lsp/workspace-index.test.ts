/** What counts of a folder of the workspace: whole environments, one after the other, and none that was not read whole. */
import { expect, test } from 'vitest';
import type { FolderEntry } from '../../server/src/disk/file-access.js';
import type { Host } from '../../server/src/lsp/host.js';
import { createPlaces, MOST_OURS } from '../../server/src/lsp/places.js';
import { defaultSettings } from '../../server/src/lsp/settings.js';
import type { SettingsStore } from '../../server/src/lsp/settings-store.js';
import { createWorkspaceIndex } from '../../server/src/lsp/workspace-index.js';

const root = 'file:///w/';
const csv = '78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,931,Undercloud,IPMI\n';

const host: Host = {
  version: '0.0.0',
  defer: (work) => void setImmediate(work),
  after: () => undefined,
  runtime: () => ({ name: 'a test' }),
};

const settings: SettingsStore = {
  generation: 0,
  get: () => defaultSettings,
  ready: () => Promise.resolve(),
  forget: () => undefined,
  change: () => Promise.resolve(false),
};

/** An index of files by URI, and what counted each time when the client was told. */
function indexOf(files: ReadonlyMap<string, string>) {
  const folders = foldersOf(files.keys());
  const warnings: string[] = [];
  const told: string[][] = [];
  const places = createPlaces({
    files: {
      list: (folder) => Promise.resolve({ entries: folders.get(folder) ?? [] }),
      read: (uri) => {
        const text = files.get(uri);
        return Promise.resolve(text === undefined ? {} : { text });
      },
    },
    watch: () => () => undefined,
    progress: () => () => undefined,
    changed: () => undefined,
    warn: (sentence) => void warnings.push(sentence),
  });
  const counted = () =>
    places.all().flatMap((place) => [...place.found.files.keys()].filter((key) => index.counts(place, key)));
  const index = createWorkspaceIndex({
    ...{ host, settings, places, begin: Promise.resolve() },
    changed: () => {
      told.push(counted());
      return Promise.resolve();
    },
    warn: (sentence) => void warnings.push(sentence),
  });
  index.change([root], []);
  return { index, counted, told, warnings };
}

function foldersOf(uris: Iterable<string>): ReadonlyMap<string, readonly FolderEntry[]> {
  const folders = new Map<string, Map<string, FolderEntry>>();
  for (const uri of uris)
    for (let at = uri; at !== root; ) {
      const folder = at.slice(0, at.replace(/\/$/, '').lastIndexOf('/') + 1);
      const name = at.slice(folder.length).replace(/\/$/, '');
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>();
      folders.set(folder, entries.set(name, { name, isFolder: at.endsWith('/') }));
      at = folder;
    }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()]]));
}

test('the files of one environment count at once', async () => {
  const model = new Map([
    [`${root}a/cloudConfig.yml`, 'product:\n  version: 2\ncloud:\n  name: a\n'],
    ...Array.from({ length: 50 }, (_, i): [string, string] => [
      `${root}a/data/servers${i}.yml`,
      'product:\n  version: 2\nservers: []\n',
    ]),
    [`${root}b/baremetal.csv`, csv],
    [`${root}b/foreign.json`, '{}'],
  ]);
  const { index, told } = indexOf(model);
  await index.done();
  expect(told.map(({ length }) => length)).toEqual([51, 52, 52]);
});

test('of more files than are looked at the first count, and no environment that may lack some', async () => {
  const name = (i: number) => String(i).padStart(5, '0');
  const machines = Array.from({ length: MOST_OURS + 10 }, (_, i): [string, string] => [
    `${root}${name(Math.floor(i / 2))}/${i % 2}/baremetal.csv`,
    csv,
  ]);
  const { index, counted } = indexOf(new Map([[`${root}baremetal.csv`, csv], ...machines]));
  await index.done();
  const cut = `${root}${name(Math.floor((MOST_OURS - 1) / 2))}/1/`;
  expect(index.cuts()).toEqual([{ folder: root, at: cut }]);
  const keys = counted();
  expect(keys.length).toBe(MOST_OURS - 1);
  expect(keys).not.toContain(`${root}baremetal.csv`);
});

test('of folders that begin with a dot, only the one of the product is searched', async () => {
  const { index, counted } = indexOf(
    new Map([`${root}.hos/baremetal.csv`, `${root}.x/baremetal.csv`].map((uri) => [uri, csv])),
  );
  await index.done();
  expect(counted()).toEqual([`${root}.hos/baremetal.csv`]);
});

test('a folder that is closed while it is read counts no more', async () => {
  const { index, counted, told } = indexOf(new Map([[`${root}baremetal.csv`, csv]]));
  const done = index.done();
  index.change([], [root]);
  await done;
  expect(counted()).toEqual([]);
  expect(told.every(({ length }) => length === 0)).toBe(true);
});
