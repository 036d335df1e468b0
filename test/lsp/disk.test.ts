/**
 * Whatever happens on the disk, over the wire: the server knows what a server knows that is started on the same disk
 * with the same open documents, however the client tells of it. Random changes are tried in `disk/fresh-start.test.ts`.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { FileChangeType } from 'vscode-languageserver/node';
import { richCapabilities } from '../support/lsp-client.js';
import { Changed, Created, Deleted, folderForEachTest } from '../support/lsp-folder.js';
import { smallModel } from '../support/models.js';

const isWindows = process.platform === 'win32';

const here = folderForEachTest();
const { at, uriOf, write, start } = here;

const cloud = smallModel['cloudConfig.yml'] ?? '';
const servers = smallModel['data/servers.yml'] ?? '';
const model = (below = 'model'): void => {
  for (const [name, text] of Object.entries(smallModel)) write(`${below}/${name}`, text);
};
const modelFiles = Object.keys(smallModel).map((name) => `model/${name}`);
const tell = (...changes: readonly (readonly [string, FileChangeType])[]) =>
  here.client.notify('workspace/didChangeWatchedFiles', {
    changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
  });
const open = (name: string, text: string) => here.client.open(uriOf(name), text, 'yaml');
const knownOf = (uri: string): string[] | undefined =>
  here.client.environments
    .findLast((each) => each.uri === uri)
    ?.environment?.files.map((file) => path.relative(here.folder, fileURLToPath(file)).replaceAll('\\', '/'))
    .sort();
/** Waits until the newest that was said of the environment of a document has these files. */
const filesAre = (uri: string, names: readonly string[]) => {
  const wanted = [...names].sort().join();
  return here.client
    .until(() => (knownOf(uri)?.join() === wanted ? true : undefined))
    .catch(() => {
      expect(knownOf(uri)).toEqual([...names].sort());
    });
};

describe('what is none of the environment stays out of it', () => {
  test.each([
    '.history/data/servers_1.yml',
    'node_modules/a/servers.yml',
    `${'deep/'.repeat(30)}servers.yml`,
    'data/.trash/servers.yml',
  ])('%s, when it is created', async (name) => {
    model();
    await start();
    const uri = open('model/data/servers.yml', servers);
    await filesAre(uri, modelFiles);
    write(`model/${name}`, servers);
    write('model/data/more.yml', 'product:\n  version: 2\nservers: []\n');
    tell([`model/${name}`, Created], ['model/data/more.yml', Created]);
    await filesAre(uri, [...modelFiles, 'model/data/more.yml']);
  });

  test.skipIf(isWindows)(
    'a link that leads out of it, a pipe and a folder with the name of a file',
    async () => {
      model();
      write('elsewhere/servers.yml', servers);
      await start();
      const uri = open('model/data/servers.yml', servers);
      await filesAre(uri, modelFiles);
      symlinkSync('../../elsewhere/servers.yml', at('model/data/linked.yml'));
      symlinkSync('../elsewhere', at('model/elsewhere'));
      symlinkSync('/dev/zero', at('model/data/zero.yml'));
      symlinkSync('servers.yml', at('model/data/inside.yml'));
      execFileSync('mkfifo', [at('model/data/pipe.yml')]);
      mkdirSync(at('model/data/folder.yml'));
      write('model/data/folder.yml/more.yml', 'product:\n  version: 2\nservers: []\n');
      const made = ['linked.yml', 'zero.yml', 'inside.yml', 'pipe.yml', 'folder.yml', 'folder.yml/more.yml'];
      tell(...made.map((each) => [`model/data/${each}`, Created] as const), ['model/elsewhere', Created]);
      await filesAre(uri, [...modelFiles, 'model/data/inside.yml', 'model/data/folder.yml/more.yml']);
    },
  );
});

describe('an event says where to look, and not what is there', () => {
  test('a folder is renamed, also to a name with a dot', async () => {
    model();
    await start();
    const uri = open('model/cloudConfig.yml', cloud);
    await filesAre(uri, modelFiles);
    renameSync(at('model/data'), at('model/data.v2'));
    tell(['model/data', Deleted], ['model/data.v2', Created]);
    await filesAre(
      uri,
      modelFiles.map((name) => name.replace('/data/', '/data.v2/')),
    );
  });

  test('a file that is there is not deleted, one that is gone has not changed', async () => {
    model();
    await start();
    const uri = open('model/cloudConfig.yml', cloud);
    await filesAre(uri, modelFiles);
    unlinkSync(at('model/data/servers.yml'));
    write('model/data/more.yml', servers);
    tell(
      ['model/data/networks.yml', Deleted],
      ['model/data', Deleted],
      ['model/data/servers.yml', Changed],
      ['model/data/more.yml', Deleted],
    );
    await filesAre(uri, [
      ...modelFiles.filter((name) => !name.endsWith('/servers.yml')),
      'model/data/more.yml',
    ]);
  });

  test('only what lies in a new folder is told of', async () => {
    model();
    await start();
    const uri = open('model/cloudConfig.yml', cloud);
    await filesAre(uri, modelFiles);
    write('model/new/sub/more.yml', 'product:\n  version: 2\nservers: []\n');
    tell(['model/new/sub/more.yml', Changed]);
    await filesAre(uri, [...modelFiles, 'model/new/sub/more.yml']);
  });
});

describe('the root of an environment', () => {
  const withoutRoot = modelFiles.filter((name) => !name.endsWith('cloudConfig.yml'));
  test.each([
    ['beside a folder of the workspace', []],
    ['in a folder of the workspace', ['']],
  ])('comes above an open file, goes, and comes back in one go, %s', async (_, names) => {
    model();
    unlinkSync(at('model/cloudConfig.yml'));
    await start({ workspaceFolders: names.map(uriOf) });
    const uri = open('model/data/servers.yml', servers);
    await filesAre(uri, withoutRoot);
    for (let round = 0; round < 2; round++) {
      write('model/cloudConfig.yml', cloud);
      tell(['model/cloudConfig.yml', Created]);
      await filesAre(uri, modelFiles);
      unlinkSync(at('model/cloudConfig.yml'));
      tell(['model/cloudConfig.yml', Deleted]);
      await filesAre(uri, withoutRoot);
    }
    write('model/cloudConfig.yml', cloud);
    tell(['model/cloudConfig.yml', Deleted], ['model/cloudConfig.yml', Created]);
    await filesAre(uri, modelFiles);
  });

  test.skipIf(isWindows)('is no device, no pipe and no folder', async () => {
    model();
    symlinkSync('/dev/zero', at('model/data/cloudConfig.yml'));
    execFileSync('mkfifo', [at('model/data/cloudConfig.yaml')]);
    mkdirSync(at('model/data/cloudConfig.json'));
    await start();
    const uri = open('model/data/servers.yml', servers);
    await filesAre(uri, modelFiles);
  });
});

describe('what the processor saved beside a model', () => {
  const saved = 'persistent_state/server_allocations.yml';
  const state = 'server1:\n  cluster_name: c1\n  cp_name: cp1\n  member_id: 1\n  state: allocated\n';
  test.each([
    ['that is open', []],
    ['in the workspace', ['']],
    ['that is the workspace', ['model']],
  ])('comes and goes as a folder, %s', async (_, names) => {
    model();
    await start({ workspaceFolders: names.map(uriOf) });
    const uri = open('model/cloudConfig.yml', cloud);
    await filesAre(uri, modelFiles);
    write(saved, state);
    tell(['persistent_state', Created]);
    await filesAre(uri, [...modelFiles, saved]);
    rmSync(at('persistent_state'), { recursive: true });
    tell(['persistent_state', Deleted]);
    await filesAre(uri, modelFiles);
    write(saved, state);
    tell([saved, Created]);
    await filesAre(uri, [...modelFiles, saved]);
  });

  test.skipIf(isWindows)('is no pipe, and the server ends as ever', async () => {
    model();
    mkdirSync(at('persistent_state'));
    execFileSync('mkfifo', [at(saved)]);
    await start();
    const uri = open('model/cloudConfig.yml', cloud);
    await filesAre(uri, modelFiles);
    here.client.process.stdin?.end();
    expect(await once(here.client.process, 'exit')).toEqual([1, null]);
  });
});

test('a client that tells of nothing: the server looks by itself', async () => {
  model();
  const { workspace, ...rest } = richCapabilities;
  const { didChangeWatchedFiles: _, ...blind } = workspace ?? {};
  await start({ capabilities: { ...rest, workspace: blind } });
  const uri = open('model/data/servers.yml', servers);
  await filesAre(uri, modelFiles);
  write('model/data/more.yml', 'product:\n  version: 2\nservers: []\n');
  await filesAre(uri, [...modelFiles, 'model/data/more.yml']);
  write('model/data/more.yml', 'something:\n  else: entirely\n');
  await filesAre(uri, modelFiles);
  renameSync(at('model/data'), at('model/data.v2'));
  await filesAre(
    uri,
    [
      'model/cloudConfig.yml',
      ...modelFiles
        .filter((name) => name !== 'model/cloudConfig.yml')
        .map((name) => name.replace('/data/', '/data.v2/')),
    ].concat('model/data/servers.yml'),
  );
  unlinkSync(at('model/cloudConfig.yml'));
  await filesAre(uri, ['model/data/servers.yml']);
});
