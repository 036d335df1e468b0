/** A task that runs the command line: what it prints becomes problems, and none of them is there twice. */
import * as vscode from 'vscode';
import { mistakes, plan } from './fixtures';
import { closeAll, equal, finding, fixtureUri, helion, ok, openFixture, pause, rulesOf } from './helpers';

/** A terminal that prints what the command line would, and ends. */
function prints(lines: readonly string[]): vscode.Pseudoterminal {
  const wrote = new vscode.EventEmitter<string>();
  const ended = new vscode.EventEmitter<number>();
  return {
    onDidWrite: wrote.event,
    onDidClose: ended.event,
    async open() {
      // Matchers are in place, and have read what is printed, a little later.
      await pause(500);
      for (const line of lines) wrote.fire(`${line}\r\n`);
      await pause(500);
      ended.fire(1);
    },
    close: () => undefined,
  };
}

async function runTask(lines: readonly string[]): Promise<void> {
  const task = new vscode.Task(
    { type: 'helion-test' },
    vscode.TaskScope.Workspace,
    'helion check',
    'test',
    new vscode.CustomExecution(async () => prints(lines)),
    '$helion',
  );
  const done = new Promise<void>((resolve) => {
    const listener = vscode.tasks.onDidEndTask(({ execution }) => {
      if (execution.task.name !== task.name) return;
      listener.dispose();
      resolve();
    });
  });
  await vscode.tasks.executeTask(task);
  await done;
}

describe('a task with the matcher $helion', () => {
  before(helion);
  afterEach(closeAll);

  it('makes problems of lines about files that nobody looks at', async () => {
    const uri = fixtureUri('foreign.yml');
    await runTask(['foreign.yml:2:3: warning: A thing is wrong. [plan/some-rule]']);
    const { range, message, severity, source } = await finding({ uri }, 'plan/some-rule');
    equal([range.start.line, range.start.character], [1, 2]);
    equal([message, source], ['A thing is wrong.', 'helion']);
    equal(severity, vscode.DiagnosticSeverity.Warning);
  });

  it('says nothing twice of a document that is open', async () => {
    const document = await openFixture(plan);
    const found = await finding(document, mistakes.tagging.rule);
    const before = rulesOf(document);
    const { line, character } = found.range.start;
    await runTask([
      `${plan}:${line + 1}:${character + 1}: error: ${found.message} [${mistakes.tagging.rule}]`,
    ]);
    await pause(1000);
    ok(before.length > 0, 'Nothing was found before.');
    equal(rulesOf(document), before);
  });
});
