/** Changes from outside of the editor: on disk, and to the server itself. Only where there is a disk and a process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { installer, mistakes, plan } from './fixtures';
import {
  closeAll,
  equal,
  finding,
  fixtureUri,
  helion,
  noFinding,
  ok,
  openFixture,
  replace,
  rulesOf,
  until,
} from './helpers';

describe('changes from outside', () => {
  before(helion);
  afterEach(closeAll);

  it('an edit on disk is seen', async () => {
    const document = await openFixture(plan);
    await finding(document, mistakes.controllers.rule);
    const file = fixtureUri(plan).fsPath;
    const text = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, text.replace('controllers: 2', 'controllers: 3'));
      await noFinding(document, mistakes.controllers.rule);
    } finally {
      writeFileSync(file, text);
    }
    await finding(document, mistakes.controllers.rule);
  });

  it('an edit on disk of a file that is not open changes the findings of one that is', async () => {
    const document = await openFixture(installer.environment);
    await noFinding(document, installer.differs);
    const file = fixtureUri(installer.plan).fsPath;
    const text = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, text.replace('hypervisor: kvm', 'hypervisor: esx'));
      await finding(document, installer.differs);
    } finally {
      writeFileSync(file, text);
    }
    await noFinding(document, installer.differs);
  });

  it('an edit on disk of a file that is not open is seen', async () => {
    const closed = { uri: fixtureUri(plan) };
    await finding(closed, mistakes.controllers.rule);
    const file = closed.uri.fsPath;
    const text = readFileSync(file, 'utf8');
    try {
      writeFileSync(file, text.replace('controllers: 2', 'controllers: 3'));
      await noFinding(closed, mistakes.controllers.rule);
    } finally {
      writeFileSync(file, text);
    }
    await finding(closed, mistakes.controllers.rule);
  });

  it('a file that comes and goes without being opened is seen', async () => {
    const closed = { uri: fixtureUri('new/late.helion.yml') };
    const { fsPath } = closed.uri;
    mkdirSync(path.dirname(fsPath));
    writeFileSync(fsPath, readFileSync(fixtureUri(plan).fsPath, 'utf8'));
    await finding(closed, mistakes.tagging.rule);
    rmSync(path.dirname(fsPath), { recursive: true });
    await until('no findings', () => rulesOf(closed).length === 0);
  });

  it('a folder that is renamed takes its findings along', async () => {
    const [before, after] = ['old-name/late.helion.yml', 'new.name/late.helion.yml'].map(fixtureUri);
    ok(before && after, 'Names');
    mkdirSync(path.dirname(before.fsPath));
    try {
      writeFileSync(before.fsPath, readFileSync(fixtureUri(plan).fsPath, 'utf8'));
      await finding({ uri: before }, mistakes.tagging.rule);
      renameSync(path.dirname(before.fsPath), path.dirname(after.fsPath));
      await finding({ uri: after }, mistakes.tagging.rule);
      await until('no findings', () => rulesOf({ uri: before }).length === 0);
    } finally {
      for (const { fsPath } of [before, after])
        rmSync(path.dirname(fsPath), { recursive: true, force: true });
    }
    await until('no findings', () => rulesOf({ uri: after }).length === 0);
  });

  it('another branch is checked out, with hundreds of files', async () => {
    const folder = fixtureUri('repository').fsPath;
    const names = Array.from({ length: 200 }, (_, i) => `${i % 10}/${i}.helion.yml`);
    const uris = names.map((name) => ({ uri: fixtureUri(`repository/${name}`) }));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
    const commit = (text: string): void => {
      for (const name of names) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      git('add', '.');
      git('commit', '-q', '-m', 'files');
    };
    const wrong = readFileSync(fixtureUri(plan).fsPath, 'utf8');
    const { rule } = mistakes.controllers;
    const withRule = () => uris.filter((each) => rulesOf(each).includes(rule)).length;
    mkdirSync(folder);
    try {
      git('init', '-q', '-b', 'one');
      commit(wrong);
      git('checkout', '-q', '-b', 'two');
      commit(wrong.replace('controllers: 2', 'controllers: 3'));
      await until('no findings on the second branch', () => withRule() === 0);
      git('checkout', '-q', 'one');
      await until('findings in every file of the first branch', () => withRule() === names.length);
      git('checkout', '-q', 'two');
      await until('no findings on the second branch', () => withRule() === 0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await until('no findings', () => uris.every((each) => rulesOf(each).length === 0));
  });

  it('a file that is deleted while it is open leaves no findings when it is closed', async () => {
    const file = fixtureUri('gone.helion.yml').fsPath;
    writeFileSync(file, readFileSync(fixtureUri(plan).fsPath, 'utf8'));
    const document = await openFixture('gone.helion.yml');
    await finding(document, mistakes.tagging.rule);
    unlinkSync(file);
    await closeAll();
    await until('no findings', () => rulesOf(document).length === 0);
  });

  it('a server that was killed comes back with the next edit', async () => {
    const document = await openFixture(plan);
    await finding(document, mistakes.tagging.rule);
    const killed = serverProcess();
    ok(killed !== undefined, 'The process of the server was not found.');
    process.kill(killed, 'SIGKILL');
    await until('another process', () => {
      const now = serverProcess();
      return now !== undefined && now !== killed;
    });
    await comesBack(document);
  });

  it('nothing is lost of what is typed while the server is killed', async () => {
    const document = await openFixture(plan);
    await finding(document, mistakes.controllers.rule);
    const text = document.getText();
    const killed = serverProcess();
    ok(killed !== undefined, 'The process of the server was not found.');
    for (let n = 0; n < 40; n++) {
      if (n === 15) process.kill(killed, 'SIGKILL');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), `# line ${n}\n`);
      ok(await vscode.workspace.applyEdit(edit), 'VS Code refused the edit.');
    }
    const typed = Array.from({ length: 40 }, (_, n) => `# line ${39 - n}\n`).join('');
    equal(document.getText(), typed + text);
    await until('another process', () => {
      const now = serverProcess();
      return now !== undefined && now !== killed;
    });
    await until('the finding where it is now', async () => {
      const { range } = await finding(document, mistakes.controllers.rule);
      return document.lineAt(range.start.line).text.includes('controllers');
    });
    await comesBack(document);
    await replace(document, 'controllers: 2', 'controllers: 3');
    await noFinding(document, mistakes.controllers.rule);
  });

  it('a server that is killed while somebody types comes back, again and again', async () => {
    const document = await openFixture(plan);
    for (let round = 0; round < 2; round++) {
      await finding(document, mistakes.tagging.rule);
      const killed = serverProcess();
      ok(killed !== undefined, 'The process of the server was not found.');
      process.kill(killed, 'SIGKILL');
      // The process is gone before this one can hear of it, so that all that is asked meets a closed pipe: more
      // messages than the library forgives when it is left to itself.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
      const asked = Array.from({ length: 8 }, () => vscode.commands.executeCommand('helion.newPlan', 'kvm'));
      await Promise.allSettled(asked);
      await until('another process', () => {
        const now = serverProcess();
        return now !== undefined && now !== killed;
      });
      await comesBack(document);
    }
  });
});

async function comesBack(document: vscode.TextDocument): Promise<void> {
  await finding(document, mistakes.tagging.rule);
  await until('no finding twice', () => new Set(rulesOf(document)).size === rulesOf(document).length);
}

/** The child of this extension host that runs our server. */
function serverProcess(): number | undefined {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  for (const line of lines) {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    if (Number(parent) === process.pid && args && /dist[/\\]node[/\\]server\.js/.test(args))
      return Number(pid);
  }
  return undefined;
}
