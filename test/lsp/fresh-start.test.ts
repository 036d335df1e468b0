/**
 * Whatever happens on the disk and in the editor, and however the server hears of it: it knows what a server knows that
 * starts now, on the same disk with the same open documents. Random happenings are tried, a hundred thousand of them in
 * a thorough run. A run that failed is repeated with the seed that it prints: HELION_SEED=... npx vitest run ...
 */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFolders } from '../../server/src/lsp/folders.js';
import type { Host } from '../../server/src/lsp/host.js';
import { OpenDocument } from '../../server/src/lsp/open-document.js';
import { defaultSettings } from '../../server/src/lsp/settings.js';
import type { SettingsStore } from '../../server/src/lsp/settings-store.js';
import { createTimes } from '../../server/src/lsp/times.js';
import { createWorkspace } from '../../server/src/lsp/workspace.js';
import { createFilesOnDisk } from '../../server/src/node/files.js';
import { createWorld, type Random, type World } from '../support/disk-world.js';
import { generator } from '../support/slips.js';
import { thorough } from '../support/thorough.js';

const HAPPENINGS = thorough ? 100_000 : 600;
/** So many on one disk. */
const AT_ONCE = 150;

const host: Host = {
  version: '0.0.0',
  defer: (work) => void setImmediate(work),
  // Nobody grows impatient, and nothing is looked at but when the test says so.
  after: () => undefined,
  runtime: () => ({ name: 'a test' }),
};

/** So small that some files are too large. */
const small = { ...defaultSettings, maxLength: 2000 };
const settings: SettingsStore = {
  generation: 0,
  get: () => small,
  ready: () => Promise.resolve(),
  forget: () => undefined,
  change: () => Promise.resolve(false),
};

/** Linux tells time in steps of ten milliseconds at most. */
const SETTLED_MS = 20;
const files = createFilesOnDisk(SETTLED_MS);

function startServer(open: ReadonlyMap<string, OpenDocument>, workspaceFolders: readonly string[]) {
  const warnings: string[] = [];
  let waiting: Promise<unknown>[] = [];
  const documents = { get: (uri: string) => open.get(uri), keys: () => [...open.keys()] };
  const readyAll = () => Promise.all(workspace.ours().map((uri) => workspace.ready(uri)));
  const folders = createFolders({
    ...{ host, settings, files, begin: Promise.resolve() },
    watch: () => () => undefined,
    progress: () => () => undefined,
    onChange: async () => {
      await readyAll();
    },
    warn: (sentence) => void warnings.push(sentence),
  });
  const workspace = createWorkspace(documents, settings, folders, createTimes());
  folders.index.change(workspaceFolders, []);
  return {
    workspace,
    folders,
    warnings,
    /** It is not waited for, as no client waits. */
    later(work: Promise<unknown>) {
      waiting.push(work);
    },
    async settled() {
      const all = waiting;
      waiting = [];
      await Promise.all(all);
      await folders.index.done();
      await readyAll();
    },
    state: () =>
      workspace
        .environments()
        .map((analyses) => ({
          root: analyses[0]?.environment.root,
          files: analyses.map(({ file }) => `${file.uri}: ${file.text}`),
          findings: analyses.flatMap((analysis) =>
            workspace.findings(analysis).map(({ rule, span }) => `${rule} ${span.start} ${span.end}`),
          ),
        }))
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

type Server = ReturnType<typeof startServer>;

const FOLDERS_OF_WORKSPACE = ['', 'model/', 'a/'];

/** The editor, of which the server hears at once. */
function createEditor(world: World, random: Random) {
  const open = new Map<string, OpenDocument>();
  const folders = new Set<string>(random(2) ? [world.uri] : []);
  const server = startServer(open, [...folders]);
  const openOne = (): string => {
    const below = world.somewhere();
    const uri = world.uriOf(below);
    if (!open.has(uri)) open.set(uri, new OpenDocument(uri, 'yaml', 1, world.textFor(below)));
    server.later(server.workspace.ready(uri));
    return `open ${below}`;
  };
  const some = (): OpenDocument | undefined => [...open.values()][random(open.size || 1)];
  const edit = (): string => {
    const document = some();
    if (!document) return openOne();
    const text = random(2) ? world.textFor(new URL(document.uri).pathname) : `${document.getText()}# more\n`;
    document.update([{ text }], document.version + 1);
    server.later(server.workspace.ready(document.uri));
    return `edit ${document.uri}`;
  };
  const close = (): string => {
    const document = some();
    if (!document) return openOne();
    open.delete(document.uri);
    server.later(server.workspace.forget(document.uri));
    return `close ${document.uri}`;
  };
  const changeFolders = (): string => {
    const uri = `${world.uri}${FOLDERS_OF_WORKSPACE[random(FOLDERS_OF_WORKSPACE.length)]}`;
    const isThere = folders.delete(uri);
    if (!isThere) folders.add(uri);
    server.folders.index.change(isThere ? [] : [uri], isThere ? [uri] : []);
    // The client is told, and so every root is looked for again.
    server.later(server.folders.changed([]));
    return `${isThere ? 'close' : 'open'} folder ${uri}`;
  };
  const deeds = [openOne, edit, edit, close, close, changeFolders];
  return { open, folders, server, act: (): string => deeds[random(deeds.length)]?.() ?? '' };
}

/** Tells of what happened: doubled, in any order, spelled in another way, or by what lies above it. */
function tell(server: Server, world: World, paths: readonly string[], random: Random): void {
  const told = paths.flatMap((below) => (random(3) ? [below] : [below, below]));
  for (let i = told.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [told[i], told[j]] = [told[j] ?? '', told[i] ?? ''];
  }
  const uris = told.map((below) =>
    random(4) ? world.uriOf(below) : world.uriOf(below).replace('data', '%64ata'),
  );
  server.later(server.folders.changed(uris));
}

/** Where a document was opened through a link to a folder, what happens there has another name. */
function isBehindLink(uri: string): boolean {
  const folder = path.dirname(fileURLToPath(uri));
  return existsSync(folder) && realpathSync(folder) !== folder;
}

/** It looks every few seconds, and once is enough when nothing has changed for a moment. */
async function looked({ settled, folders }: ReturnType<typeof startServer>): Promise<void> {
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 3 * SETTLED_MS));
  await folders.check();
}

async function live(seed: number, count: number): Promise<void> {
  const random = generator(seed);
  const world = createWorld(random);
  const log: string[] = [];
  try {
    const { open, folders, server, act } = createEditor(world, random);
    let untold: string[] = [];
    for (let n = 0; n < count; n++) {
      if (random(4) === 0) log.push(act());
      else {
        const { paths, told } = world.happen();
        log.push(told);
        untold.push(...paths);
      }
      if (random(3) === 0) {
        // Some of it is never told.
        const now = untold.filter(() => random(5) > 0);
        tell(server, world, now, random);
      }
      if (random(2) === 0) await new Promise((resolve) => setImmediate(resolve));
      if (random(8) > 0 && n < count - 1) continue;
      const looksByItself = random(2) === 0;
      log.push(looksByItself ? '--- it looks by itself' : '--- it is told');
      if (looksByItself) {
        await looked(server);
      } else {
        tell(server, world, untold, random);
        await server.settled();
        if ([...open.keys(), ...folders].some(isBehindLink)) await server.folders.check();
      }
      untold = [];
      await server.settled();
      const fresh = startServer(open, [...folders]);
      await fresh.settled();
      expect(server.state(), `seed ${seed}:\n${log.slice(-60).join('\n')}`).toEqual(fresh.state());
      expect([server.warnings, fresh.warnings]).toEqual([[], []]);
    }
  } finally {
    world.remove();
  }
}

test.skipIf(process.platform === 'win32')(
  'the state is that of a fresh start',
  async () => {
    const given = process.env['HELION_SEED'];
    const first = given === undefined ? Date.now() % 1_000_000_007 : Number(given);
    console.log(`HELION_SEED=${first}`);
    for (let n = 0; n * AT_ONCE < HAPPENINGS; n++) await live(first + n, AT_ONCE);
  },
  3_600_000,
);
