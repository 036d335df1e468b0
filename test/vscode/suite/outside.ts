/** Changes from outside of the editor: on disk, and to the server itself. Only where there is a disk and a process. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { installer, mistakes, plan } from './fixtures';
import { closeAll, finding, fixtureUri, helion, noFinding, ok, openFixture, rulesOf, until } from './helpers';

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
