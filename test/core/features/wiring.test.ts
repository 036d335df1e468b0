/** What the switches must carry for a plan. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wiringText } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';
import { dedent } from '../../support/fixture.js';

const cloud = (name: string) =>
  analysisOf(
    'helion.yml',
    readFileSync(new URL(`../dialects/plan/clouds/${name}.helion.yml`, import.meta.url), 'utf8'),
  );

/** The lines of the table under a heading, without its head. */
function rowsUnder(text: string, heading: string): readonly string[] {
  const [, part = ''] = text.split(`## ${heading}\n`);
  const lines = part.split('\n## ')[0]?.split('\n') ?? [];
  return lines.filter((line) => line.startsWith('|')).slice(2);
}

test('ports of the servers, by role: untagged networks, tagged VLANs, bonds, MTU', () => {
  const text = wiringText(cloud('machines'), 'markdown') ?? '';
  expect(text).toMatch(/^# Wiring of machines\n/);
  expect(rowsUnder(text, 'Ports of the servers')).toEqual([
    '| undercloud | 1 | ipmi |  | ipmi |  |  |',
    '| undercloud | 1 | bond0 | eth0, eth1 (active-backup) | undercloud-management | 313 (service) | 9000 |',
    '| controllers | 3 | ipmi |  | ipmi |  |  |',
    '| controllers | 3 | bond0 | eth0, eth1 (active-backup) | undercloud-management | 310 (external), 313 (service) | 9000 |',
    '| compute | 5 | ipmi |  | ipmi |  |  |',
    '| compute | 5 | bond0 | eth0, eth1 (active-backup) | undercloud-management | 310 (external), 313 (service) | 9000 |',
    '| swift-storage | 2 | ipmi |  | ipmi |  |  |',
    '| swift-storage | 2 | bond0 | eth0, eth1 (active-backup) | undercloud-management |  | 9000 |',
    '| vsa-storage | 3 | ipmi |  | ipmi |  |  |',
    '| vsa-storage | 3 | bond0 | eth0, eth1 (active-backup) | undercloud-management |  | 9000 |',
  ]);
  expect(rowsUnder(text, 'Servers')[1]).toBe('| controllers | ctl1, ctl2, ctl3 |');
  expect(rowsUnder(text, 'VLANs')[2]).toBe(
    '| external | 310 | bond0 | 172.16.12.0/24 | 172.16.12.1 | 9000 | controllers, compute |',
  );
});

test('with centralized routing External does not reach compute nodes, and a SAN has no VLAN', () => {
  const racks = wiringText(cloud('racks'), 'markdown') ?? '';
  expect(rowsUnder(racks, 'VLANs').find((row) => row.includes('internet'))).toBe(
    '| external (internet) | 902 | eth0 | 10.90.2.0/24 | 10.90.2.1 |  | controllers |',
  );
  expect(rowsUnder(racks, 'VLANs')[0]).toContain('10.90.0.0/25, 10.90.0.128/25');
  const san = wiringText(cloud('3par-fibre-channel'), 'markdown') ?? '';
  expect(san).toContain('## Fibre Channel\n\nThe SAN joins compute and the arrays.');
  expect(rowsUnder(san, 'VLANs').join()).not.toContain('fibre-channel');
});

test('on ESX the hosts of the vCenters carry the trunk of the tenants', () => {
  const text = wiringText(cloud('esx'), 'markdown') ?? '';
  expect(rowsUnder(text, 'VLANs').slice(-2)).toEqual([
    '| esx | 1103 | eth0 | 10.110.3.0/24 | 10.110.3.1 |  | undercloud, controllers, compute-proxies, ESX hosts |',
    '| esx-tenant | 1500-1900 | eth0 |  |  |  | controllers, ESX hosts |',
  ]);
});

test('CSV: one row for each role, port and network', () => {
  const lines = (wiringText(cloud('machines'), 'csv') ?? '').split('\r\n');
  expect(lines[0]).toBe('servers,number,names,port,nics,bond mode,network,tagging,vlan,subnet,gateway,mtu');
  expect(lines).toContain(
    'controllers,3,ctl1 ctl2 ctl3,bond0,eth0 eth1,active-backup,external,tagged,310,172.16.12.0/24,172.16.12.1,9000',
  );
});

test('CSV: what a spreadsheet would take for a formula is text', () => {
  const plan = `
    hypervisor: kvm
    physical-networks:
      - { network: external, name: "=1+1", port: "-x", vlan-id: 5 }
    deployment: { overcloud: { controllers: 3 } }
  `;
  expect(wiringText(analysisOf('helion.yml', dedent(plan)), 'csv')).toContain(
    ",'-x,,,external (=1+1),tagged,5,",
  );
});

test('a plan that says nothing, and a file that is not a plan', () => {
  expect(wiringText(analysisOf('helion.yml', 'hypervisor: kvm\n'), 'markdown')).toContain(
    '# Wiring of the cloud',
  );
  expect(
    wiringText(analysisOf('kvm-custom-ips.json', '{ "cloud_type": "KVM" }'), 'markdown'),
  ).toBeUndefined();
});
