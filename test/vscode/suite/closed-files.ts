/** Files that nobody has open are checked as those that are. Comes first, while nothing has been opened yet. */
import * as vscode from 'vscode';
import { good, installer, mistakes, plan } from './fixtures';
import {
  closeAll,
  equal,
  extensionId,
  finding,
  fixtureUri,
  helion,
  noFinding,
  ok,
  openFixture,
  pause,
  replace,
  rulesOf,
  until,
} from './helpers';

describe('files that nobody has open', () => {
  const at = (name: string) => ({ uri: fixtureUri(name) });
  afterEach(closeAll);

  it('are checked as soon as the folder is open', async () => {
    equal(vscode.window.visibleTextEditors.length, 0, 'Something is open');
    await until('the extension', () => vscode.extensions.getExtension(extensionId)?.isActive);
    await finding(at(plan), mistakes.tagging.rule);
    equal(rulesOf(at(good)), []);
    equal(vscode.window.visibleTextEditors.length, 0, 'Something was opened');
  });

  it('have each finding once, before they are opened, while they are open, and when they are closed', async () => {
    await finding(at(plan), mistakes.tagging.rule);
    const before = rulesOf(at(plan));
    await openFixture(plan);
    // Whatever is asked for or sent when a file is opened or closed has come by then.
    await pause(2000);
    equal(rulesOf(at(plan)), before, 'While it is open');
    await closeAll();
    await pause(2000);
    equal(rulesOf(at(plan)), before, 'When it is closed');
  });

  it('have what is in the file after a change was thrown away', async () => {
    const document = await openFixture(plan);
    await finding(document, mistakes.controllers.rule);
    await replace(document, 'controllers: 2', 'controllers: 3');
    await noFinding(document, mistakes.controllers.rule);
    await closeAll();
    await finding(at(plan), mistakes.controllers.rule);
  });

  it('follow what is typed in another file', async () => {
    const document = await openFixture(installer.plan);
    await replace(document, 'hypervisor: kvm', 'hypervisor: esx');
    await finding(at(installer.environment), installer.differs);
    await replace(document, 'hypervisor: esx', 'hypervisor: kvm');
    await noFinding(at(installer.environment), installer.differs);
  });

  it('are counted by the status item', async () => {
    const { status } = await helion();
    const document = await openFixture(installer.machines);
    await until('the status', () => status()?.detail.includes('site.json'));
    const environment = [installer.environment, installer.machines];
    const counted = () => environment.flatMap((name) => rulesOf(at(name))).length;
    const numbers = () =>
      [...(status()?.detail ?? '').matchAll(/(\d+) (?:error|warning|note)/g)].map(([, n]) => Number(n));
    await until(`${counted()} findings`, () => numbers().reduce((a, b) => a + b, 0) === counted());
    ok(document.languageId === 'helion-baremetal', 'Another file is in front.');
  });
});
