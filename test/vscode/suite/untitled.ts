/** Documents that are on no disk yet: they are checked like any other. */
import * as vscode from 'vscode';
import { mistakes } from './fixtures';
import { closeAll, equal, finding, helion, openText, rulesOf, until } from './helpers';

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
    equal(rulesOf(document), []);
    document = await vscode.languages.setTextDocumentLanguage(document, 'helion-plan');
    await finding(document, mistakes.tagging.rule);
    document = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until('no findings', () => rulesOf(document).length === 0);
  });
});
