/** What is wrong with a value in the JSON file is wrong with it in a script of exports, in the same words. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../../../../server/src/core/index.js';
import { analysisOf } from '../../../../../support/check-rule.js';

const GOOD = [
  'OVERCLOUD_CLOUD_TYPE=KVM',
  'BM_NETWORK_CIDR=10.71.4.0/24',
  'BM_NETWORK_GATEWAY=10.71.4.1',
  'BM_NETWORK_SEED_IP=10.71.4.3',
  'BM_NETWORK_SEED_RANGE_START=10.71.4.4',
  'BM_NETWORK_SEED_RANGE_END=10.71.4.22',
  'BM_NETWORK_UNDERCLOUD_RANGE_START=10.71.4.23',
  'BM_NETWORK_UNDERCLOUD_RANGE_END=10.71.4.126',
  'FLOATING_START=10.71.5.2',
  'FLOATING_END=10.71.5.245',
  'FLOATING_CIDR=10.71.5.0/24',
  'SVC_ALLOCATE_START=10.71.6.2',
  'SVC_ALLOCATE_END=10.71.6.250',
  'SVC_ALLOCATE_CIDR=10.71.6.0/24',
  'NeutronSVCInterfaceDefaultRoute=10.71.6.1',
  'OVERCLOUD_FIXED_RANGE_CIDR=172.20.0.0/16',
  'OVERCLOUD_CONTROL_VIRTUAL_ROUTER_ID=77',
  'BRIDGE_INTERFACE=em2',
  'OVERCLOUD_COMPUTESCALE=4',
];

function script(changes: Readonly<Record<string, string>> = {}): string {
  const lines = GOOD.map((line) => {
    const [name = ''] = line.split('=');
    return changes[name] === undefined ? line : `${name}=${changes[name]}`;
  });
  return `${lines.map((line) => `export ${line}`).join('\n')}\n`;
}

function problems(text: string) {
  return analysisOf('env_vars.sh', text)
    .findings()
    .filter(({ severity }) => severity === 'error' || severity === 'warning');
}

test('a good script, and one that sets little', () => {
  expect(problems(script())).toEqual([]);
  expect(problems('export BM_NETWORK_SEED_IP=10.71.4.3\nexport OVERCLOUD_CLOUD_TYPE=$TYPE\n')).toEqual([]);
});

describe('one wrong value, one finding', () => {
  test.each([
    ['OVERCLOUD_CLOUD_TYPE', 'KVMM', 'installer/cloud-type-invalid'],
    ['BM_NETWORK_SEED_IP', '10.71.14.3', 'installer/bm-seed-ip-outside'],
    ['BM_NETWORK_GATEWAY', '10.71.9.1', 'installer/bm-gateway-outside'],
    ['BM_NETWORK_GATEWAY', '10.71.4.10', 'installer/bm-gateway-in-range'],
    ['BM_NETWORK_SEED_RANGE_END', '10.71.4.40', 'installer/bm-range-overlap'],
    ['BM_NETWORK_UNDERCLOUD_RANGE_END', '10.71.4.255', 'installer/bm-range-network-broadcast'],
    ['FLOATING_CIDR', '10.71.7.0/24', 'installer/floating-outside-cidr'],
    ['SVC_ALLOCATE_END', '10.71.6.255', 'installer/svc-range-network-broadcast'],
    ['NeutronSVCInterfaceDefaultRoute', '10.71.8.1', 'installer/svc-route-outside'],
    ['OVERCLOUD_FIXED_RANGE_CIDR', '10.71.4.0/24', 'installer/fixed-range-overlap'],
    ['OVERCLOUD_CONTROL_VIRTUAL_ROUTER_ID', '300', 'installer/router-id-range'],
    ['BRIDGE_INTERFACE', 'emo', 'installer/interface-name-unlikely'],
    ['BM_NETWORK_CIDR', '', 'installer/env-var-empty'],
  ])('%s=%s', (name, value, rule) => {
    expect(problems(script({ [name]: value })).map((finding) => finding.rule)).toEqual([rule]);
  });
});

test('a subnet with host bits is the one that is meant, and the gateway is compared with it', () => {
  const found = problems(script({ BM_NETWORK_CIDR: '10.71.4.9/24', BM_NETWORK_GATEWAY: '10.71.9.1' }));
  expect(found.map(({ rule }) => rule)).toEqual(['common/cidr-host-bits', 'installer/bm-gateway-outside']);
});

test('a fix writes into the script', () => {
  const text = script({ OVERCLOUD_CLOUD_TYPE: '"KVMM"' });
  const [fix] = problems(text)[0]?.fixes() ?? [];
  expect(applyEdits(text, fix?.edits ?? [])).toBe(script({ OVERCLOUD_CLOUD_TYPE: '"KVM"' }));
});
