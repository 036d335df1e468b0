/**
 * A small disk on which anything may happen, for tests that compare a server that has seen it all with one that starts
 * now. What happens is drawn by a generator, so that a run can be repeated.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { goodPlan } from './plans.js';

export type Random = (below: number) => number;

const FOLDERS = [
  '',
  'data',
  'data.v2',
  'model',
  'model/data',
  'model/data/rack.1',
  'model/.hos',
  'model/.history',
  'node_modules',
  'persistent_state',
  'model/persistent_state',
  'a/b',
  'a/b/c/d/e',
] as const;

const SERVERS = 'product:\n  version: 2\nservers:\n  - id: one\n    ip-addr: 10.0.0.1\n    role: R\n';
const KVM = '{\n  "cloud_type": "KVM",\n  "compute_scale": 4\n}\n';

/** What files are called, and what may stand in them. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'cloudConfig.yml': ['product:\n  version: 2\ncloud:\n  name: a\n', ''],
  'servers.yml': [
    SERVERS,
    SERVERS.replace('one', 'two'),
    'something: else\n',
    `# ${'x'.repeat(40_000)}\n${SERVERS}`,
  ],
  'networks.yml': ['product:\n  version: 2\nnetworks:\n  - name: n\n    vlanid: 1\n', ''],
  'server_allocations.yml': [
    'one:\n  cluster_name: c\n  cp_name: p\n  member_id: 1\n  state: allocated\n',
    '[',
  ],
  'helion.yml': [goodPlan, goodPlan.replace('vlan-id: 332', 'vlan-id: 331')],
  'kvm.json': [KVM, KVM.replace('KVM', 'ESX'), '{}', `${' '.repeat(3000)}${KVM}`],
  'definition.json': ['{ "server-config": {}, "network-config": {} }\n'],
  'nodes.json': ['{ "baremetal_servers": [{ "pxe-mac-addr": "78:e7:d1:22:5d:58" }] }\n'],
  'baremetal.csv': ['78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,931,Undercloud,IPMI\n'],
  'notes.txt': ['Nothing of ours.\n'],
};
const NAMES = Object.keys(FILES);
const TARGETS = [
  'servers.yml',
  '../servers.yml',
  'servers.yml',
  '../servers.yml',
  'data',
  '../data',
  '../../outside/servers.yml',
  '../outside',
  'gone.yml',
  '/dev/zero',
  '.',
];

/** What a client would be told of, and a line for people. */
interface Happening {
  readonly paths: readonly string[];
  readonly told: string;
}

export interface World {
  /** The folder in which everything happens, as a URI with a slash at its end. */
  readonly uri: string;
  uriOf(below: string): string;
  /** Some path, with or without something there. */
  somewhere(): string;
  textFor(below: string): string;
  happen(): Happening;
  remove(): void;
}

export function createWorld(random: Random): World {
  const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'helion-world-')));
  const root = path.join(top, 'w');
  mkdirSync(path.join(top, 'outside'));
  mkdirSync(root);
  writeFileSync(path.join(top, 'outside/servers.yml'), SERVERS);
  const pipe = path.join(top, 'outside/pipe');
  execFileSync('mkfifo', [pipe]);

  const one = <T>(list: readonly T[]): T => {
    const chosen = list[random(list.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  };
  const somewhere = (): string => path.posix.join(one(FOLDERS), one(NAMES));
  /** Something that is there, if there is anything. */
  const existing = (isFile: boolean): string => {
    const found = readdirSync(root, { recursive: true, withFileTypes: true });
    const chosen = one(found.filter((entry) => entry.isDirectory() !== isFile));
    return path.relative(root, path.join(chosen.parentPath, chosen.name)).replaceAll('\\', '/');
  };
  const somefolder = (): string => one(FOLDERS.slice(1));
  const textFor = (below: string): string => one(FILES[path.posix.basename(below)] ?? ['']);
  const at = (below: string): string => path.join(root, below);
  /** Who watches a folder tells where a file lies, whatever links led to it. */
  const real = (below: string): string => {
    const folder = path.dirname(at(below));
    const inside = existsSync(folder) ? path.relative(root, realpathSync(folder)) : '..';
    return inside.startsWith('..')
      ? below
      : path.posix.join(inside.replaceAll('\\', '/'), path.basename(below));
  };
  const free = (below: string): void => {
    rmSync(at(below), { recursive: true, force: true });
    mkdirSync(path.dirname(at(below)), { recursive: true });
  };
  const write = (below: string): Happening => {
    // A pipe would wait for a reader.
    if (lstatSync(at(below), { throwIfNoEntry: false })?.isFile() === false) free(below);
    mkdirSync(path.dirname(at(below)), { recursive: true });
    writeFileSync(at(below), textFor(below));
    return { paths: [below], told: `write ${below}` };
  };
  const move = (from: string, to: string): Happening => {
    free(to);
    renameSync(at(from), at(to));
    return { paths: [from, to], told: `move ${from} to ${to}` };
  };
  const make = (below: string, told: string, work: (file: string) => void): Happening => {
    free(below);
    work(at(below));
    return { paths: [below], told: `${told} ${below}` };
  };
  const deeds: readonly (() => Happening)[] = [
    () => write(somewhere()),
    () => write(somewhere()),
    () => write(path.posix.join(one(['model', 'model/data', 'data', '']), one(NAMES))),
    () => write(path.posix.join(one(['', 'model', 'model/data']), 'cloudConfig.yml')),
    () => write(one(['model/servers.yml', 'model/data/servers.yml', 'servers.yml', 'data/servers.yml'])),
    () => make(somewhere(), 'delete', (file) => rmSync(file, { force: true })),
    () => make(somefolder(), 'delete', (folder) => rmSync(folder, { recursive: true, force: true })),
    () => move(existing(true), somewhere()),
    () => move(existing(false), somefolder()),
    () => make(existing(true), 'delete', (file) => rmSync(file, { recursive: true, force: true })),
    () => make(somefolder(), 'folder', (folder) => mkdirSync(folder)),
    () => make(somewhere(), 'folder', (folder) => mkdirSync(folder)),
    () => make(somewhere(), 'pipe', (file) => linkSync(pipe, file)),
    () => {
      const target = one(TARGETS);
      return make(
        one([somewhere(), somefolder(), 'model/data/networks.yml', 'data/networks.yml']),
        `link to ${target} at`,
        (file) => symlinkSync(target, file),
      );
    },
  ];
  return {
    uri: `${pathToFileURL(root).href}/`,
    uriOf: (below) => pathToFileURL(at(below)).href,
    somewhere,
    textFor,
    happen() {
      const deed = one(deeds);
      try {
        const { paths, told } = deed();
        return { paths: [...new Set(paths.flatMap((below) => [below, real(below)]))], told };
      } catch (error) {
        // A folder cannot be moved into itself, nor written into what is a file; part of it may have been done.
        return {
          paths: [...FOLDERS.slice(1).map((each) => each.split('/')[0] ?? ''), ...NAMES],
          told: `in vain: ${String(error)}`,
        };
      }
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}
