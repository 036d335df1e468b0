/** What the editor shows of carrier-grade files: hovers, completion and outline over the example cloud. */
import { describe, expect, test } from 'vitest';
import { cloudFiles } from '../../../../server/src/core/dialects/carrier-grade/examples.js';
import {
  completion,
  documentLinks,
  documentSymbols,
  hover,
  inlayHints,
} from '../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../support/check-rule.js';

const files = cloudFiles();
const analyses = analysesOf(files);

function hoverOn(name: string, before: string, text: string): string {
  const source = files[name] ?? '';
  const at = source.indexOf(text, source.indexOf(before));
  return hover(analysisIn(analyses, name), at + 1)?.markdown ?? '';
}

test('a reference tells what it leads to', () => {
  const text = hoverOn('environment.json', '"ref"', 'ccn-INTF0-management');
  expect(text).toContain('VLAN 403, 10.40.3.0/24, from 10.40.3.120 on, gateway 10.40.3.1');
  expect(text).toContain('On CCN (INTF0), DCN (INTF0), VRG (INTF0).');
});

test('a node group tells its node type and its servers', () => {
  const text = hoverOn('node-provision.json', 'dcn1', 'DCN-001-001');
  expect(text).toContain('Distributed Cloud Networking');
  expect(text).toContain('Servers: dcn1, dcn2.');
});

test('an address tells its network', () => {
  expect(hoverOn('vars/ansible.json', 'vsd_address', '9.40.5.21')).toContain(
    'Address 21 of 9.40.5.0/24, the subnet of datacenter.',
  );
});

test('a failure zone tells its servers', () => {
  expect(hoverOn('node-provision.json', 'ccn2', 'fz2')).toContain('In this zone: ccn2, dcn2, vrg2.');
});

describe('completion', () => {
  const offered = (name: string, before: string, value: string) => {
    const text = (files[name] ?? '').replace(before, before.replace(value, '""'));
    const at = text.indexOf(before.replace(value, '""')) + before.indexOf(value) + 1;
    const changed = analysesOf({ ...files, [name]: text });
    return completion(analysisIn(changed, name), at, { snippets: true }).map(({ label }) => label);
  };

  test('of a reference: every other network', () => {
    expect(offered('environment.json', '"ref": "ccn-INTF0-management"', '"ccn-INTF0-management"')).toEqual([
      'ccn-INTF0-management',
      'ccn-INTF0-api',
      'ccn-INTF0-blockstore',
      'dcn-INTF0-datacenter',
      'dcn-INTF1-tenant',
    ]);
  });

  test('of a failure zone: those of the definition', () => {
    expect(offered('node-provision.json', '"failure_zone": "fz3"', '"fz3"')).toEqual(['fz1', 'fz2', 'fz3']);
  });

  test('of a group: the node types of the environment', () => {
    expect(offered('node-provision.json', '"node_group": "VRG-001-001"', '"VRG-001-001"')).toContain(
      'DCN-001-001',
    );
  });

  test('of a segment id: the next free one', () => {
    expect(offered('environment.json', '"segment-id": "404"', '"404"')).toEqual(['406']);
  });
});

test('the outline names node types, interfaces, networks and servers', () => {
  const names = (name: string) => {
    const flat = (symbols: ReturnType<typeof documentSymbols>): string[] =>
      symbols.flatMap(({ name: own, detail, children }) => [
        detail ? `${own} | ${detail}` : own,
        ...flat(children ?? []),
      ]);
    return flat(documentSymbols(analysisIn(analyses, name)));
  };
  const environment = names('environment.json');
  expect(environment).toContain('CCN');
  expect(environment).toContain('INTF1 | eth1');
  expect(environment).toContain('management | VLAN 403, 10.40.3.0/24');
  expect(environment).toContain('management | ccn-INTF0-management');
  expect(names('node-provision.json')).toContain('ccn1 | CCN-001-001, fz1');
});

test('the files that the definition names are links, where they are there', () => {
  const text = files['definition.json'] ?? '';
  const links = documentLinks(analysisIn(analyses, 'definition.json'));
  expect(links.map(({ span, uri }) => [text.slice(span.start, span.end), uri])).toEqual([
    ['environment.json', 'file:///fixture/environment.json'],
    ['.hos/ccp-dcn-esx.json', 'file:///fixture/.hos/ccp-dcn-esx.json'],
  ]);
});

test('a server tells the networks of its node type', () => {
  const text = hoverOn('node-provision.json', '"name"', 'ccn1');
  expect(text).toContain('Server: node group CCN-001-001, failure zone fz1.');
  expect(text).toContain('| management | VLAN 403, 10.40.3.0/24 | INTF0 |');
});

test('node types have how many servers there are, unless that is switched off', () => {
  const analysis = analysisIn(analyses, 'environment.json');
  const hints = inlayHints(analysis);
  expect(hints.map(({ label }) => label)).toContain('2 servers');
  expect(hints[0]?.tooltip?.source).toMatch(/^Provisioned as this node type: /);
  expect(inlayHints(analysis, { wants: (topic) => topic !== 'servers' })).toEqual([]);
  const { 'node-provision.json': _servers, ...alone } = files;
  expect(inlayHints(analysisIn(analysesOf(alone), 'environment.json'))).toEqual([]);
});
