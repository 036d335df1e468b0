/** Which files beside the environment file are ours, and as what. */
import { describe, expect, test } from 'vitest';
import { recogniseInstaller } from '../../../../../../server/src/core/dialects/installer/model/recognise-installer.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';

const kindOf = (name: string, text?: string) =>
  recogniseInstaller({ uri: `file:///cloud/${name}`, ...(text !== undefined && { text }) })?.kind;

describe('by name', () => {
  test.each([
    ['ovs_vapp.ini', 'ovs-vapp'],
    ['ovs_vapp-1.1.ini', 'ovs-vapp'],
    ['site1-ovs_vapp.ini', 'ovs-vapp'],
    ['compute_proxy.conf', 'compute-proxy'],
    ['compute_proxy-2.conf', 'compute-proxy'],
    ['cephcluster.csv', 'ceph-cluster'],
    ['prod-cephcluster-1.csv', 'ceph-cluster'],
    ['ceph-provision-baremetal.csv', 'ceph-machines'],
    ['vm-plan', 'vm-plan'],
    ['vm_plan.csv', 'vm-plan'],
    ['baremetal.csv', 'baremetal'],
    ['overcloud_neutron_dhcp_agent.json', 'passthrough'],
    ['undercloud_neutron_dhcp_agent.json', 'passthrough'],
    ['overcloud_keystone_ldap.json', 'passthrough'],
  ])('%s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe('by content, also where it is broken', () => {
  const passthrough = '{ "nova": { "config": [ { "section": "DEFAULT", "values": [ { "option": "x"';
  test.each([
    ['overcloud_nova.json', passthrough, 'passthrough'],
    [
      'overcloud-env.json',
      'cat it\n{ "parameters": { "KeystoneSigningKey": "<one line>"',
      'passthrough-parameters',
    ],
    ['ce_env.json', '{ "hp": { "build_number": null', 'ce-env'],
    [
      'server.json',
      'root@seed:~# cat server.json\n{ "authentication": { "OS_AUTH_URL": "x", "netid": "y" } }',
      'ceph-server',
    ],
    [
      'orchestration.json',
      '{ "authentication": { "ws_url": "x" }, "orchestration": {}, "flavor": {',
      'ceph-orchestration',
    ],
    ['env_vars.sh', '#!/bin/bash\nexport FLOATING_START=1.2.3.4\n', 'exports'],
    ['kvm-env_vars-1.sh', '  export OVERCLOUD_CLOUD_TYPE="KVM"\n', 'exports'],
  ])('%s', (name, text, kind) => {
    expect(kindOf(name, text)).toBe(kind);
  });
});

describe('none of ours', () => {
  test.each([
    ['settings.json', '{ "config": [{ "section": "a", "values": [{ "option": "b", "value": "c" }] }] }'],
    ['overcloud_images.json', '{ "container_images": [] }'],
    ['server.json', '{ "authentication": { "user": "x" }, "port": 80 }'],
    ['orchestration.json', '{ "orchestration": {} }'],
    ['overcloud-env.json', '{ "parameters": { "ControllerCount": 3 } }'],
    ['env_vars.sh', 'export PATH=$PATH:/opt/bin\n'],
    ['env_vars.sh', undefined],
    ['php.ini', '[PHP]\n'],
    ['proxy.conf', '[compute_proxy]\n'],
    ['machines.csv', 'a,b,c\n'],
  ])('%s', (name, text) => {
    expect(kindOf(name, text)).toBeUndefined();
  });
});

test('machines of Ceph in a file of the other name are told by their columns', () => {
  const ceph = (index: number, rest = `overcloud-ceph-cluster,mon${index},003`) =>
    `0a:92:1c:05:57:3${index},ilo,Kaum-3rraten,10.9.67.${index},4,24576,300,${rest}`;
  expect(kindOf('baremetal.csv', [1, 2, 3].map((index) => ceph(index)).join('\n'))).toBe('ceph-machines');
  expect(kindOf('baremetal.csv', [ceph(1), ceph(2), ceph(3, 'storage-cluster,osd3')].join('\r\n'))).toBe(
    'ceph-machines',
  );
  expect(
    kindOf('baremetal.csv', [1, 2].map((index) => ceph(index, `storage,osd${index},001`)).join('\n')),
  ).toBe('ceph-machines');
  expect(
    kindOf('baremetal.csv', [1, 2].map((index) => ceph(index, 'OvercloudControl,IPMI')).join('\n')),
  ).toBe('baremetal');
  expect(kindOf('baremetal.csv', [ceph(1), ceph(2, 'Undercloud,IPMI')].join('\n'))).toBe('baremetal');
  expect(kindOf('baremetal.csv', ceph(1, 'OvercloudControl,IPMI,001'))).toBe('baremetal');
  expect(kindOf('baremetal.csv', '')).toBe('baremetal');
});

test('beside the other files of Ceph, lines that are too long are its machines', () => {
  const said = (rest: string, beside: Readonly<Record<string, string>>) => {
    const text = `0a:92:1c:05:57:31,ilo,Kaum-3rraten,10.9.67.1,4,24576,300,${rest}\n`;
    const analyses = analysesOf({ 'baremetal.csv': text, ...beside });
    return analysisIn(analyses, 'baremetal.csv')
      .findings()
      .map(({ rule }) => rule);
  };
  const server = {
    'server.json': '{ "authentication": { "OS_AUTH_URL": "http://10.9.1.2:5000/v2.0", "netid": "7" } }',
  };
  expect(said('mon,c1mon1,small', server)).toEqual([]);
  expect(said('mon,c1mon1,small', {})).toContain('baremetal/csv-column-count');
  expect(said('Undercloud,IPMI,small', server)).toContain('baremetal/csv-column-count');
});
