import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const computeEsx = { id: 'installer/compute-scale-esx' };
const computeMissing = { id: 'installer/compute-scale-missing' };
const computeRange = { id: 'installer/compute-scale-range' };
const controller = { id: 'installer/controller-scale' };
const swiftLow = { id: 'installer/swift-scale-low' };
const proxyMissing = { id: 'installer/swift-proxy-missing' };

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;
const esx = (members: string) => `#- /esx.json\n{ "cloud_type": "ESX", ${members} }`;

test('compute nodes on ESX', () => {
  const before = '#- /esx-custom-ips.json\n{\n  "cloud_type": "ESX",\n  "compute_scale": 2\n}';
  checkRule(
    computeEsx,
    `
    #- /esx-custom-ips.json
    {
      "cloud_type": "ESX",
      "compute_scale": 2
    //^^^^^^^^^^^^^^^ info: 'compute_scale' has no effect on ESX, whose compute hosts belong to a vCenter.
    //| fix: Remove 'compute_scale'
    }
    `,
  );
  checkFix(
    computeEsx,
    before,
    "Remove 'compute_scale'",
    '#- /esx-custom-ips.json\n{\n  "cloud_type": "ESX"\n}',
  );
  checkSilent(computeEsx, kvm('"compute_scale": 2'));
});

test('no number of compute nodes', () => {
  checkRule(
    computeMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM"
    //^^^^^^^^^^^^ info: 'compute_scale' is missing, so that every machine without another role becomes a compute node.
    }
    `,
  );
  checkSilent(computeMissing, esx('"vsa_scale": 0'));
  checkSilent(computeMissing, kvm('"compute_scale": 4'));
  checkSilent(computeMissing, kvm('"compute-scale": 4'));
});

test('the machines beside the file tell how many compute nodes there are', () => {
  const csv = [
    '#- /baremetal.csv',
    '78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,2048,Undercloud,IPMI',
    '78:e7:d1:22:5d:59,administrator,secret,192.168.11.2,12,32768,2048,OvercloudCompute,IPMI',
    '78:e7:d1:22:5d:5a,administrator,secret,192.168.11.3,12,32768,2048,OvercloudCompute:deleted,IPMI',
    '78:e7:d1:22:5d:5b,administrator,secret,192.168.11.4,12,32768,2048,OvercloudCompute,IPMI',
    '',
  ].join('\n');
  const before = `${csv}#- /kvm.json\n{\n  "cloud_type": "KVM",\n  "bridge_interface": "em2"\n}\n`;
  checkFix(
    computeMissing,
    before,
    "Add 'compute_scale' with 2",
    before.replace('"KVM",\n', '"KVM",\n  "compute_scale": 2,\n'),
  );
});

test('too few and too many compute nodes', () => {
  checkRule(
    computeRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": 0
      //               ^ error: A KVM cloud has 1 to 100 compute nodes, not 0.
    }
    `,
  );
  checkRule(
    computeRange,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "compute_scale": "101"
      //               ^^^^^ error: A KVM cloud has 1 to 100 compute nodes, not 101.
    }
    `,
  );
  for (const value of ['1', '100', '-1', '"few"'])
    checkSilent(computeRange, kvm(`"compute_scale": ${value}`));
  checkSilent(computeRange, esx('"compute_scale": 0'));
});

test('another number of controllers than three', () => {
  checkRule(
    controller,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "controller_scale": 1
      //                  ^ error: There are always 3 controllers, not 1; leave 'controller_scale' out.
      //                  | fix: Remove 'controller_scale'
      //                  | fix: Change to 3
    }
    `,
  );
  checkFix(controller, kvm('"controller_scale": "2"'), 'Change to 3', kvm('"controller_scale": 3'));
  for (const value of ['3', '"3"', '-3']) checkSilent(controller, kvm(`"controller_scale": ${value}`));
});

test('too few starter nodes of the object store', () => {
  checkRule(
    swiftLow,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "swift_scale": 1
      //             ^ warning: The object store starts with 2 nodes, and 'swift_scale' is 1.
      //             | fix: Change to 2
      //             | fix: Remove 'swift_scale'
    }
    `,
  );
  for (const value of ['2', '"3"', '-1']) checkSilent(swiftLow, kvm(`"swift_scale": ${value}`));
  checkSilent(swiftLow, kvm('"vsa_scale": 0'));
});

test('scale-out nodes without a proxy', () => {
  checkRule(
    proxyMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "so_swift_storage_scale": 3,
      //                        ^ warning: 3 scale-out object nodes have no proxy: 'so_swift_proxy_scale' is 0.
      //                        | related 4: No proxy is counted here.
      "so_swift_proxy_scale": 0
    }
    `,
  );
  checkRule(
    proxyMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "so_swift_storage_scale": 1
      //                        ^ warning: One scale-out object node has no proxy: 'so_swift_proxy_scale' is missing, which means 0.
    }
    `,
  );
  checkSilent(proxyMissing, kvm('"so_swift_storage_scale": 3, "so_swift_proxy_scale": 2'));
  checkSilent(proxyMissing, kvm('"so_swift_storage_scale": 0, "so_swift_proxy_scale": 0'));
  checkSilent(proxyMissing, kvm('"so_swift_storage_scale": 3, "so_swift_proxy_scale": "some"'));
});
