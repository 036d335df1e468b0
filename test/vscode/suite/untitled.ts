/** Documents that are on no disk: the unsaved are checked like any other, old revisions of a file are not. */
import * as vscode from 'vscode';
import { mistakes } from './fixtures';
import {
  closeAll,
  equal,
  finding,
  helion,
  hoverText,
  ok,
  openText,
  pause,
  positionOf,
  rulesOf,
  until,
} from './helpers';

describe('an old revision of a file', () => {
  before(helion);
  afterEach(closeAll);

  it('has no findings, but hovers', async () => {
    const text = 'hypervisor: kvm\nphysical-networks:\n  - network: external\n    vlan-type: untagged\n';
    const provider = vscode.workspace.registerTextDocumentContentProvider('review', {
      provideTextDocumentContent: () => text,
    });
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('review:/old/helion.yml'));
      await vscode.window.showTextDocument(document);
      equal(document.languageId, 'helion-plan');
      const hover = await hoverText(document.uri, positionOf(document, 'hyper$0visor'));
      ok(hover.length > 20, 'There is no hover.');
      await pause(500);
      equal(rulesOf(document), []);
    } finally {
      provider.dispose();
    }
  });
});

describe('an unsaved document', () => {
  before(helion);
  afterEach(closeAll);

  it('is checked in YAML and in JSON', async () => {
    const yaml = await openText(
      'hypervisor: kvm\nphysical-networks:\n  - network: external\n    vlan-type: untagged\n',
    );
    await finding(yaml, mistakes.tagging.rule);
    const json = await openText(
      '{ "hypervisor": "kvm", "physical-networks": [{ "network": "external", "vlan-type": "untagged" }] }',
      'helion-plan-json',
    );
    await finding(json, mistakes.tagging.rule);
  });

  it('becomes ours when its language is changed, and foreign again', async () => {
    const text = 'hypervisor: kvm\nphysical-networks:\n  - network: external\n    vlan-type: untagged\n';
    let document = await openText(text, 'plaintext');
    // An unsaved document that was closed had the same name, and its findings are taken back in a moment.
    await until('no findings', () => rulesOf(document).length === 0);
    document = await vscode.languages.setTextDocumentLanguage(document, 'helion-plan');
    await finding(document, mistakes.tagging.rule);
    document = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('no findings', () => rulesOf(document).length === 0);
  });
});
