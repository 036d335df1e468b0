import { expect, test } from 'vitest';
import type { MapNode } from '../../../../server/src/core/syntax/tree.js';
import { analysisOf } from '../../../support/check-rule.js';
import { at } from './assist-at.js';

const PLAN = `
  hypervisor: esx
  physical-networks:
    - network: external
      vlan-type: tagged
      vlan-id: 331
      cidr: 192.168.131.0/24
      port: eth0
  virtual-networks:
    - network: management
      vlan-type: untagged
    - network: esx-tenant
      vlan-range: 500-1000
    - $0x
`;

test('whole networks that are missing, required ones first', () => {
  const { analysis, node } = at(PLAN);
  if (node.parent?.type !== 'seq') throw new Error('no list');
  const items = analysis.assist.items(node.parent) ?? [];
  expect(items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    'external: External, required',
    'esx: ESX, required',
  ]);
  expect(items[1]?.body).toEqual({
    network: 'esx',
    'vlan-type': 'tagged',
    'vlan-id': 332,
    cidr: '192.168.132.0/24',
    'carried-by': 'external',
  });
});

test('keys that a network must not have', () => {
  const { analysis } = at(PLAN);
  const unwanted = (text: string) => {
    const other = analysisOf('helion.yml', text);
    const seq = other.file.tree.root?.type === 'map' ? other.file.tree.root.entries.at(-1)?.value : undefined;
    return seq?.type === 'seq' && seq.items[0] ? other.assist.unwantedKeys(seq.items[0]) : undefined;
  };
  expect(analysis.assist.unwantedKeys({} as MapNode)).toEqual([]);
  expect(unwanted('hypervisor: kvm\nvirtual-networks:\n  - network: management\n')).toEqual([
    'vlan-id',
    'vlan-range',
  ]);
  expect(unwanted('hypervisor: kvm\nvirtual-networks:\n  - network: service\n')).toEqual(['vlan-range']);
  expect(
    unwanted('hypervisor: esx\nvirtual-networks:\n  - network: esx-tenant\n    carried-by: x\n'),
  ).toEqual(['vlan-id', 'port']);
  expect(unwanted('hypervisor: kvm\nvirtual-networks:\n  - network: fibre-channel\n')).toContain('cidr');
  expect(unwanted('physical-networks:\n  - vlan-type: untagged\n')).toEqual(['vlan-id', 'vlan-range']);
});

test('the outline names networks with what tells them apart', () => {
  const { analysis, node } = at(
    PLAN.replace('network: external', 'network: ext$0ernal').replace('- $0x', ''),
  );
  const map = node.parent?.type === 'entry' ? node.parent.parent : node;
  expect(analysis.assist.label(map)).toEqual({
    name: 'external',
    detail: 'tagged VLAN 331  192.168.131.0/24',
  });
  expect(analysis.assist.label(node)).toBeUndefined();
});

test('new names must be in the table and not be taken; ports must be names', () => {
  const { analysis } = at(PLAN);
  const refuse = (kind: string, name: string) => analysis.assist.refuseName(kind, name);
  expect(refuse('physical-network', 'service')).toBeUndefined();
  expect(refuse('physical-network', 'external')).toContain('already has');
  expect(refuse('physical-network', 'wan')).toContain('not a physical network');
  expect(refuse('virtual-network', 'service')).toContain('not a virtual network');
  expect(refuse('port', 'eno1.5')).toBeUndefined();
  expect(refuse('port', 'eth 0')).toContain("'eth 0'");
  expect(refuse('server', 'x')).toBeUndefined();
});

test('nodes of the other hypervisor are not offered', () => {
  const unwanted = (hypervisor: string) => {
    const { analysis, node } = at(`
  hypervisor: ${hypervisor}
  deployment:
    overcloud:
      $0controllers: 3
`);
    const map = node.parent?.type === 'entry' ? node.parent.parent : undefined;
    return map && analysis.assist.unwantedKeys(map);
  };
  expect(unwanted('kvm')).toContain('compute-proxies');
  expect(unwanted('kvm')).not.toContain('compute');
  expect(unwanted('esx')).toContain('vsa-storage');
});
