/** The outline, the counts beside roles, and the names that are refused. */
import { expect, test } from 'vitest';
import {
  applyEdits,
  type DocumentSymbol,
  documentSymbols,
  inlayHints,
  rename,
} from '../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../support/check-rule.js';
import { analysisOfCloud, cloud } from './cloud.js';

function outline(name: string): readonly string[] {
  const flat = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap((each) => [
      each.detail ? `${each.name} | ${each.detail}` : each.name,
      ...flat(each.children),
    ]);
  return flat(documentSymbols(analysisOfCloud(name)));
}

test('items of lists have names and a few words that tell them apart', () => {
  expect(outline('data/servers.yml')).toContain('controller1 | CONTROLLER, 10.0.0.10');
  const planes = outline('data/control_plane.yml');
  for (const each of [
    'cp',
    'cluster1 | CONTROLLER, 2',
    'compute | COMPUTE, 1 or more',
    'lb | internal, admin',
  ])
    expect(planes).toContain(each);
  const networks = outline('data/networks.yml');
  for (const each of ['MANAGEMENT-NET | untagged, 10.0.0.0/24', 'GUEST-NET-RACK1 | VLAN 103, 10.1.1.0/24'])
    expect(networks).toContain(each);
  expect(networks).toContain('tcp 22 | 10.0.0.0/24');
  const hardware = outline('data/hardware.yml');
  for (const each of [
    'BOND0 | bond0 of hed1, hed2',
    'log | 40% /var/log',
    'hed2 | 0000:07:00.1',
    'objects | swift',
  ])
    expect(hardware).toContain(each);
});

test('next to a role is the number of servers', () => {
  const { text } = analysisOfCloud('data/control_plane.yml').file;
  const hints = inlayHints(analysisOfCloud('data/control_plane.yml'));
  expect(hints.map(({ offset, label }) => [text.slice(offset - 10, offset), label])).toEqual([
    ['CONTROLLER', '2 of 2 servers'],
    ['e: COMPUTE', 'one server'],
  ]);
  expect(hints[0]?.tooltip?.source).toContain('from the failure zones `AZ1`, `AZ2`');
});

test('no count where servers may be missing', () => {
  const { 'cloudConfig.yml': _, ...rest } = cloud;
  expect(inlayHints(analysisIn(analysesOf(rest), 'data/control_plane.yml'))).toEqual([]);
});

test('without failure zones only servers outside of all groups count', () => {
  const planes = (cloud['data/control_plane.yml'] ?? '').replace('    failure-zones: [AZ1, AZ2]\n', '');
  const servers = (cloud['data/servers.yml'] ?? '').replace('    server-group: RACK2\n', '');
  const changed = analysesOf({ ...cloud, 'data/control_plane.yml': planes, 'data/servers.yml': servers });
  expect(inlayHints(analysisIn(changed, 'data/control_plane.yml')).map(({ label }) => label)).toEqual([
    '1 of 1 server',
    'no server',
  ]);
});

function renamed(name: string, before: string, newName: string) {
  const analysis = analysisOfCloud(name);
  const at = analysis.file.text.indexOf(before);
  return rename(analysis, at + before.length - 1, newName);
}

test.each([
  ['data/servers.yml', 'id: controller1', 'compute01', "Duplicate server 'compute01'."],
  ['data/hardware.yml', '- name: COMPUTE', 'CONTROLLER', "Duplicate server role 'CONTROLLER'."],
  ['data/control_plane.yml', '- name: cluster1', 'compute', "Duplicate resource group 'compute'."],
  ['data/networks.yml', 'network-group: GUEST', 'octavia', "Duplicate provider network 'octavia'."],
  [
    'data/networks.yml',
    'network-group: GUEST',
    'default',
    "'default' is a reserved word and cannot be the name of a network group.",
  ],
])('in %s, %o is not renamed to %o', (file, before, newName, refused) => {
  expect(renamed(file, before, newName)).toEqual({ refused });
});

test('names that become part of host names contain no spaces', () => {
  const { refused } = { refused: '', ...renamed('data/control_plane.yml', '- name: cluster1', 'my cluster') };
  expect(refused).toMatch(/is part of host names/);
});

test('a good name is taken everywhere', () => {
  const result = renamed('data/networks.yml', 'network-group: GUEST', 'TENANT');
  const edits = result && 'edits' in result ? result.edits : [];
  const after = Object.entries(cloud).map(([name, text]) =>
    applyEdits(
      text,
      edits.filter(({ uri }) => uri.endsWith(`/${name}`)),
    ),
  );
  expect(after.join('')).toBe(
    Object.values(cloud)
      .join('')
      .replace(/\bGUEST\b(?!-)/g, 'TENANT'),
  );
});
