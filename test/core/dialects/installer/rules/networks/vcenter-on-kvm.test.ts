/** `installer/vcenter-on-kvm`. */
import { describe, expect, test } from 'vitest';
import { vcenterOnKvm } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-on-kvm.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { kvmText, repaired, rulesThatSpeak, saidOfEsx, saidOfKvm } from './said.js';

describe('vcenter-on-kvm', () => {
  test('a section without effect', () => {
    checkRule(
      vcenterOnKvm,
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "vcenter": { "vlan_range": "500-600", "provider_network": "10.1.0.0/24", "external_vlan_id": 550 }
      //^^^^^^^^^ warning: 'vcenter' has no effect in a KVM cloud.
      //| unnecessary
      //| fix: Remove 'vcenter'
      //| related 2: The cloud type is set here.
      }
      `,
    );
  });

  test('what is wrong in it is of no interest then', () => {
    const vcenter = {
      vlan_range: '500-600',
      external_vlan_id: 'vlan9',
      provider_network: '192.168.130.0/24',
    };
    expect(rulesThatSpeak(kvmText({ vcenter }))).toEqual(['vcenter-on-kvm']);
    expect(repaired('vcenter-on-kvm', kvmText({ vcenter }), "Remove 'vcenter'")).toEqual(
      JSON.parse(kvmText({})),
    );
  });

  test('it is called as it is written', () => {
    expect(saidOfKvm('vcenter-on-kvm', { esx: {} })).toEqual([
      ['"esx"', "'esx' has no effect in a KVM cloud."],
    ]);
  });

  test('silent with ESX, and where the cloud type is unknown', () => {
    expect(saidOfEsx('vcenter-on-kvm', {})).toEqual([]);
    expect(saidOfKvm('vcenter-on-kvm', { cloud_type: '<KVM or ESX>', vcenter: {} })).toEqual([]);
  });
});

test('the section is taken out', () => {
  checkKvm(
    vcenterOnKvm,
    { vcenter: { vlan_range: '1:2' } },
    `
      ...
        "vcenter": {
      //^^^^^^^^^ warning: 'vcenter' has no effect in a KVM cloud.
      //| related 2: The cloud type is set here.
      //| fix: Remove 'vcenter'
      //| -   },
      //| -   "vcenter": {
      //| -     "vlan_range": "1:2"
      ...
  `,
  );
});
