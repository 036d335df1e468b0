/** `helion diff` as its users call it: with real repositories of git, other folders, and what was deployed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bundle, commandLine } from '../support/command-line.js';
import { smallModel } from '../support/models.js';

const { folder, write } = commandLine();

const program = path.join(path.dirname(bundle), 'helion.js');

/** Nothing of the person who runs the tests counts. */
const environment = {
  ...process.env,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', NO_COLOR: '', FORCE_COLOR: '' },
};

function run(program_: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(program_, args, {
    cwd: folder(),
    encoding: 'utf8',
    env: { ...environment, ...more },
  });
  return { status, stdout, stderr };
}

const diff = (...args: string[]) => run(process.execPath, [program, 'diff', ...args]);

function git(...args: string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'protocol.file.allow=always'];
  const { status, stdout, stderr } = run('git', [...who, ...args]);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function writeModel(name: string, texts: Readonly<Record<string, string>> = smallModel): void {
  for (const [file, text] of Object.entries(texts)) write(`${name}/${file}`, text);
}

function commit(...names: string[]): void {
  git('init', '-q');
  git('add', '-A', ...names);
  git('commit', '-q', '-m', 'one');
}

const edit = (name: string, from: string | RegExp, to: string) =>
  write(name, readFileSync(path.join(folder(), name), 'utf8').replace(from, to));

const RENAMED = "Server 'compute1' is now 'kvm1'.";

describe('with a revision', () => {
  beforeEach(() => {
    writeModel('model');
    commit();
  });

  test('no difference, then one, with its line', () => {
    expect(diff('HEAD', 'model')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No differences.'),
      stderr: '',
    });
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    expect(diff('HEAD', 'model')).toEqual({
      status: 1,
      stdout: `Input model 'small', 3 servers, model\n\nLoses a server's place\n  ${RENAMED}  data/servers.yml:24\n`,
      stderr: '',
    });
    expect(diff('HEAD', '.').stdout).toContain(RENAMED);
  });

  test('branches, tags and older commits are revisions', () => {
    git('tag', 'v1');
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    git('commit', '-q', '-a', '-m', 'two');
    expect(diff('HEAD', 'model').status).toBe(0);
    for (const revision of ['v1', 'HEAD~1', git('rev-parse', 'v1')])
      expect(diff(revision, 'model').stdout).toContain(RENAMED);
  });

  test('as JSON and as Markdown', () => {
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    const report: unknown = JSON.parse(diff('HEAD', 'model', '--format', 'json').stdout);
    expect(report).toMatchObject({
      alone: [],
      environments: [
        {
          dialect: 'input-model',
          differences: [
            {
              ...{ level: 'place', kind: 'server', change: 'renamed', message: RENAMED, count: 1 },
              things: [
                {
                  ...{ name: 'kvm1', was: 'compute1' },
                  place: {
                    side: 'after',
                    file: path.join(folder(), 'model/data/servers.yml'),
                    range: { start: { line: 23, character: 8 } },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
    const { stdout } = diff('HEAD', 'model', '-f', 'markdown');
    expect(stdout).toMatch(
      /^- Server 'compute1' is now 'kvm1'\. {2}\[data\/servers\.yml:24\]\(<file:.*#L24>\)$/m,
    );
  });

  test('colours where they are asked for', () => {
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    expect(diff('HEAD', 'model').stdout).not.toContain('\u001b');
    expect(diff('HEAD', 'model', '--color', 'always').stdout).toContain(
      "\u001b[31mLoses a server's place\u001b[39m",
    );
  });

  test('files that are deleted, moved, and called oddly', () => {
    rmSync(path.join(folder(), 'model/data/disks.yml'));
    renameSync(
      path.join(folder(), 'model/data/networks.yml'),
      path.join(folder(), "model/data/net\nworks 'x'.yml"),
    );
    const { stdout, status } = diff('HEAD', 'model');
    expect(status).toBe(1);
    expect(stdout).toContain(
      '2 items are removed from the disk models.\n    CONTROLLER-DISKS  before: data/disks.yml:5',
    );
    expect(stdout).not.toContain('etwork');
    git('add', '-A');
    git('commit', '-q', '-m', 'two');
    expect(diff('HEAD', 'model').status).toBe(0);
  });

  test('a folder that was not there before', () => {
    writeModel('new folder');
    expect(diff('HEAD', 'new folder')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('This environment is added.'),
    });
    expect(diff('HEAD', 'new folder/cloudConfig.yml').status).toBe(1);
  });

  test('line ends do not count', () => {
    for (const [name, text] of Object.entries(smallModel))
      write(`model/${name}`, text.replaceAll('\n', '\r\n'));
    expect(diff('HEAD', 'model').status).toBe(0);
  });

  test('what was deployed counts for both sides', () => {
    run(process.execPath, [program, 'predict', 'model', '--out', 'out']);
    renameSync(path.join(folder(), 'out/persistent_state'), path.join(folder(), 'persistent_state'));
    expect(diff('HEAD', 'model').status).toBe(0);
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    expect(diff('HEAD', 'model').stdout).toContain("member 2 of 'compute'");
  });

  test('nothing that the repository names is run', () => {
    const trap = write('trap.sh', `#!/bin/sh\ntouch '${path.join(folder(), 'sprung')}'\ncat "$1"\n`);
    chmodSync(trap, 0o755);
    for (const key of ['core.fsmonitor', 'core.pager', 'diff.x.textconv', 'filter.x.smudge', 'diff.external'])
      git('config', key, trap);
    write('.gitattributes', '*.yml diff=x filter=x\n');
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      mkdirSync(path.join(folder(), '.git/hooks'), { recursive: true });
      symlinkSync(trap, path.join(folder(), '.git/hooks', hook));
    }
    expect(diff('HEAD', 'model').status).toBe(0);
    expect(existsSync(path.join(folder(), 'sprung'))).toBe(false);
  });

  test('variables of a hook do not lead elsewhere', () => {
    const { status } = run(process.execPath, [program, 'diff', 'HEAD', 'model'], {
      ...{ GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere', GIT_INDEX_FILE: '/nowhere' },
    });
    expect(status).toBe(0);
  });

  test('a name that is a folder and a revision', () => {
    git('branch', 'other');
    writeModel('other');
    expect(diff('other', 'model')).toMatchObject({
      status: 2,
      stderr: "helion: 'other' is a folder and a revision: write './other' for the folder.\n",
    });
    expect(diff('./other', 'model').status).toBe(0);
  });

  test.each(['nowhere', 'HEAD:model', '', '-x', 'HEAD^{tree}'])('%j is none', (revision) => {
    expect(diff(revision, 'model').status).toBe(2);
  });
});

describe('repositories', () => {
  test('a submodule is one by itself, and is left out of the other', () => {
    writeModel('inner');
    run('git', ['-C', 'inner', 'init', '-q']);
    run('git', ['-C', 'inner', 'add', '-A']);
    run('git', ['-C', 'inner', '-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'one']);
    writeModel('outer/model');
    git('init', '-q', 'outer');
    git('-C', 'outer', 'submodule', '--quiet', 'add', path.join(folder(), 'inner'), 'sub');
    git('-C', 'outer', 'add', '-A');
    git('-C', 'outer', 'commit', '-q', '-m', 'one');
    edit('outer/sub/data/servers.yml', 'id: compute1', 'id: kvm1');
    expect(diff('HEAD', 'outer/sub').stdout).toContain(RENAMED);
    expect(diff('HEAD', 'outer/model').status).toBe(0);
    expect(diff('HEAD', 'outer').stderr).toContain("The submodule 'sub' was skipped");
  });

  test('links within one are followed', () => {
    writeModel('shared');
    mkdirSync(path.join(folder(), 'model/data'), { recursive: true });
    for (const name of Object.keys(smallModel))
      symlinkSync(
        path.join(name.includes('/') ? '../../shared' : '../shared', name),
        path.join(folder(), 'model', name),
      );
    commit();
    const { status } = diff('HEAD', 'shared');
    expect(status).toBe(0);
    expect(diff('HEAD', '.').stdout).not.toContain('Needs a redeploy');
  });

  test('one without a commit, a bare one, and none', () => {
    writeModel('model');
    expect(diff('HEAD', 'model')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^helion: '.*model' is not in a working tree of git\.\n$/),
    });
    git('init', '-q');
    expect(diff('HEAD', 'model').stderr).toContain("'HEAD' is neither a folder nor a revision of git.");
    git('init', '-q', '--bare', 'bare.git');
    writeModel('bare.git/model');
    expect(diff('HEAD', 'bare.git')).toMatchObject({ status: 2, stdout: '' });
  });

  test('without the program', () => {
    writeModel('model');
    const { status, stderr } = run(process.execPath, [program, 'diff', 'HEAD', 'model'], { PATH: folder() });
    expect(status).toBe(2);
    expect(stderr).toContain("The program 'git' was not found");
  });
});

describe('with a folder, and with the saved state', () => {
  test('another folder', () => {
    writeModel('old model');
    writeModel('model');
    expect(diff('old model', 'model').status).toBe(0);
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    expect(diff('old model', 'model').stdout).toContain(RENAMED);
    expect(diff(path.join(folder(), 'old model'), 'model').status).toBe(1);
  });

  test('what was deployed', () => {
    writeModel('model');
    expect(diff('--saved', 'model')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No saved state was found'),
    });
    run(process.execPath, [program, 'predict', 'model', '--out', 'out']);
    renameSync(path.join(folder(), 'out/persistent_state'), path.join(folder(), 'persistent_state'));
    expect(diff('--saved', 'model').status).toBe(0);
    edit('model/data/servers.yml', 'id: compute1', 'id: kvm1');
    expect(diff('--saved', 'model')).toMatchObject({ status: 1, stdout: expect.stringContaining(RENAMED) });
  });

  test('what only one side tells makes no equality', () => {
    writeModel('old');
    writeModel('model');
    write('model/data/servers.yml', `${smallModel['data/servers.yml']}  - id: [x\n`);
    const { status, stdout } = diff('./old', 'model');
    expect(status).toBe(2);
    expect(stdout).toContain("Parts of 'servers' cannot be read");
  });

  test('what is wrong on the command line is said', () => {
    writeModel('model');
    mkdirSync(path.join(folder(), 'empty'));
    expect(diff().stderr).toContain('Give a revision or a folder');
    expect(diff('a', 'b', 'c').status).toBe(2);
    expect(diff('./model', 'nowhere').stderr).toContain('nowhere');
    expect(diff('./model', 'empty').stderr).toContain("No Helion files were found in 'empty'.");
    expect(diff('./model', 'model', '--format', 'xml').status).toBe(2);
    expect(diff('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--saved') });
  });
});
