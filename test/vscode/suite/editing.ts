/** What helps while typing and reading: hover, completion, rename, outline, folding, definition, references. */
import type * as vscode from 'vscode';
import { good, jsonPlan } from './fixtures';
import {
  ask,
  closeAll,
  equal,
  finding,
  helion,
  hoverText,
  ok,
  openFixture,
  openText,
  positionOf,
} from './helpers';

describe('editing', () => {
  let document: vscode.TextDocument;
  before(helion);
  beforeEach(async () => {
    document = await openFixture(good);
  });
  afterEach(closeAll);

  it('hovers over a key, a network and a CIDR', async () => {
    const at = (text: string) => hoverText(document.uri, positionOf(document, text));
    ok((await at('$0hypervisor:')).length > 20, 'The hover over a key says nothing.');
    ok(
      /floating/i.test(await at('network: ex$0ternal')),
      'The hover over External does not say what it is for.',
    );
    ok(/25[46]/.test(await at('cidr: 192.$0168.11.0/24')), 'The hover over a CIDR does not say its size.');
  });

  it('completes keys that are not there yet, and networks', async () => {
    const labels = async (text: string) => {
      const typed = await openText(text.replace('$0', ''));
      const list = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        typed.uri,
        typed.positionAt(text.indexOf('$0')),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const sections = await labels('hypervisor: kvm\n$0');
    ok(sections.includes('physical-networks'), `physical-networks is not among ${sections}.`);
    ok(!sections.includes('hypervisor'), 'A key that is there already is offered again.');
    const networks = await labels('hypervisor: kvm\nvirtual-networks:\n  - network: $0\n');
    ok(networks.includes('fibre-channel'), `fibre-channel is not among ${networks}.`);
    ok(!networks.includes('esx-tenant'), 'A network of another hypervisor is offered.');
  });

  it('goes to the definition of a name, and back to its references', async () => {
    const name = positionOf(document, 'carried-by: under$0cloud-management');
    const [target] = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      name,
    );
    ok(target, 'There is no definition.');
    const range = 'targetUri' in target ? (target.targetSelectionRange ?? target.targetRange) : target.range;
    equal(range.start.line, positionOf(document, 'network: undercloud-management').line);
    const references = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      range.start,
    );
    ok(
      references.some((reference) => reference.range.contains(name)),
      'The reference is not found again.',
    );
  });

  it('outlines and folds', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    ok(
      symbols.some(({ name }) => name.startsWith('physical-networks')),
      'The outline lacks a section.',
    );
    const section = positionOf(document, 'physical-networks:').line;
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    ok(
      ranges.some((range) => range.start === section),
      'The section does not fold.',
    );
  });

  it('grows the selection', async () => {
    const [range] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
      positionOf(document, 'cidr: 192.$0168.11.0/24'),
    ]);
    ok(range?.parent, 'There is nothing around the address.');
  });

  it('checks a plan in JSON like one in YAML', async () => {
    const json = await openFixture(jsonPlan.file);
    equal(json.languageId, 'helion-plan-json');
    const found = await finding(json, jsonPlan.rule);
    ok(
      json.getText(found.range).includes(jsonPlan.at),
      `The finding stands at ${json.getText(found.range)}.`,
    );
    ok((await hoverText(json.uri, positionOf(json, '"hyper$0visor"'))).length > 20, 'There is no hover.');
  });
});
