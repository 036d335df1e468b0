/** An installer file made from a plan: it agrees with the plan, and only its placeholders are left to fill in. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { installerFromPlan } from '../../../../server/src/core/index.js';
import { analysesOf, analysisOf } from '../../../support/check-rule.js';

const example = (name: string) => readFileSync(`examples/${name}/helion.yml`, 'utf8');

function made(plan: string) {
  const cloud = analysisOf('helion.yml', plan).environment.cloud();
  if (!cloud) throw new Error('A plan always describes a cloud.');
  return installerFromPlan(cloud);
}

describe.each([
  ['kvm', 'kvm-custom-ips.json'],
  ['esx', 'esx-custom-ips.json'],
])('of the %s example', (name, fileName) => {
  const plan = example(name);
  const file = made(plan);

  test('is called as the installer calls its template', () => {
    expect(file.name).toBe(fileName);
  });

  test('has nothing wrong but what is left to fill in, and does not contradict the plan', () => {
    const analyses = analysesOf({ 'helion.yml': plan, [file.name]: file.text });
    const wrong = analyses.all
      .flatMap((analysis) => analysis.findings())
      .filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(
      wrong.filter(({ rule }) => rule !== 'installer/env-placeholder').map(({ message }) => message),
    ).toEqual([]);
  });

  test('names every placeholder among what is missing', () => {
    const paths = file.missing.map((each) => each.split(': ')[0]);
    expect(file.text.match(/"<[^"]*>"/g)).toHaveLength(paths.length);
    expect(paths).toContain('bridge_interface');
    expect(paths).toContain('ntp.seed_server');
  });
});

test('the ranges of the management network are divided', () => {
  const { text, assumed } = made(example('kvm'));
  expect(JSON.parse(text).baremetal).toEqual({
    network_cidr: '192.168.130.0/24',
    network_seed_ip: '192.168.130.3',
    network_gateway: '192.168.130.1',
    network_seed_range_start: '192.168.130.127',
    network_seed_range_end: '192.168.130.142',
    network_undercloud_range_start: '192.168.130.143',
    network_undercloud_range_end: '192.168.130.250',
  });
  expect(assumed.join('\n')).toContain('The largest range of the management network is divided');
});

test('a network in 10.0.0.0/8 moves the tenant network away', () => {
  const { text, assumed } = made(
    'hypervisor: kvm\nphysical-networks:\n  - network: external\n    cidr: 10.1.0.0/24\n',
  );
  expect(JSON.parse(text).fixed_range_cidr).toBe('172.16.0.0/16');
  expect(JSON.parse(text).floating_ip).toEqual({ start: '10.1.0.2', end: '10.1.0.254', cidr: '10.1.0.0/24' });
  expect(assumed.join('\n')).toContain('10.0.0.0/8');
});

test('an empty plan gives a file of placeholders', () => {
  const { text, missing } = made('');
  expect(missing[0]).toBe('cloud_type: KVM or ESX');
  expect(JSON.parse(text).baremetal.network_cidr).toBe('<the subnet of the management network>');
});
