/** Which files beside the environment file are ours, and as what. */
import { describe, expect, test } from 'vitest';
import { recogniseInstaller } from '../../../../../../server/src/core/dialects/installer/model/recognise-installer.js';

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
