/** Settings have effect at once, without a restart. */
import * as vscode from 'vscode';
import { mistakes, plan } from './fixtures';
import { closeAll, finding, helion, noFinding, openFixture, until } from './helpers';

describe('settings', () => {
  const { rule } = mistakes.tagging;
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('helion').update(name, value, vscode.ConfigurationTarget.Workspace);
  before(helion);
  afterEach(async () => {
    for (const name of ['rules', 'maxFileSize', 'trace.server']) await set(name, undefined);
    await closeAll();
  });

  it('switch a rule off and on again', async () => {
    const document = await openFixture(plan);
    await finding(document, rule);
    await set('rules', { [rule]: 'off' });
    await noFinding(document, rule);
    await set('rules', undefined);
    await finding(document, rule);
  });

  it('change the severity of a rule', async () => {
    const document = await openFixture(plan);
    await finding(document, rule);
    await set('rules', { [rule]: 'info' });
    await until('the severity', async () => {
      const found = await finding(document, rule);
      return found.severity === vscode.DiagnosticSeverity.Information;
    });
  });

  it('limit the size of what is checked', async () => {
    const document = await openFixture(plan);
    await finding(document, rule);
    await set('maxFileSize', 1);
    await noFinding(document, rule);
  });

  it('trace the protocol and stop again', async () => {
    await set('trace.server', 'verbose');
    const document = await openFixture(plan);
    await finding(document, rule);
    await set('trace.server', 'off');
  });
});
