import { describe, expect, test } from 'vitest';
import { checkFix, checkRule } from '../../../../support/check-rule.js';
import { repaired, saidOfEsx, saidOfKvm } from './said.js';

const DVR = 'neutron.overcloud_dvr';

describe('dvr-value', () => {
  test('a word that is neither', () => {
    checkRule(
      { id: 'installer/dvr-value' },
      `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "overcloud_dvr": "off" } }
      //                                                   ^^^^^ warning: 'off' is neither 'True' nor 'False'; did you mean 'False'?
      //                                                   | fix: Change to 'False'
      `,
    );
  });

  test.each([
    ['Flase', "; did you mean 'False'?"],
    [' True', "; did you mean 'True'?"],
    ['yes', "; did you mean 'True'?"],
    ['distributed', '.'],
  ])('%s', (word, end) => {
    expect(saidOfKvm('dvr-value', { [DVR]: word })).toEqual([
      [`"${word}"`, `'${word}' is neither 'True' nor 'False'${end}`],
    ]);
  });

  test.each(['True', 'False', 'true', 'FALSE', true, false, '', '<True or False>', '$DVR', '{{ dvr }}'])(
    '%s is right, or not its business',
    (word) => {
      expect(saidOfKvm('dvr-value', { [DVR]: word })).toEqual([]);
    },
  );
});

describe('dvr-case', () => {
  test.each([
    ['false', 'False'],
    ['TRUE', 'True'],
  ])('%s', (word, right) => {
    expect(saidOfKvm('dvr-case', { [DVR]: word })).toEqual([
      [`"${word}"`, `The documents write "${right}" for this value.`],
    ]);
  });

  test('a boolean becomes a word', () => {
    const file = (value: string) => `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "overcloud_dvr": ${value} } }
    `;
    checkFix({ id: 'installer/dvr-case' }, file('false'), "Change to 'False'", file('"False"'));
    checkFix({ id: 'installer/dvr-case' }, file('"true"'), "Change to 'True'", file('"True"'));
  });

  test.each(['True', 'False', 'off'])('%s is right, or not its business', (word) => {
    expect(saidOfKvm('dvr-case', { [DVR]: word })).toEqual([]);
  });
});

describe('dvr-esx', () => {
  const rule = { id: 'installer/dvr-esx' };

  test('distributed routing with ESX', () => {
    checkRule(
      rule,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "neutron": { "overcloud_dvr": "True" }
      //                              ^^^^^^ warning: Distributed routing does not work with ESX; 'overcloud_dvr' must be 'False'.
      //                              | fix: Change to 'False'
      //                              | related 2: The cloud type is set here.
      }
      `,
    );
  });

  test('by default', () => {
    checkRule(
      rule,
      `
      #- /esx.json
      {
        "cloud_type": "ESX",
        "neutron": { "overcloud_public_interface": "eth2" }
      //^^^^^^^^^ warning: 'overcloud_dvr' is missing, which means True; with ESX it must be 'False'.
      // | fix: Add 'overcloud_dvr' with 'False'
      }
      `,
    );
    const file = '{ "cloud_type": "ESX" }';
    expect(repaired('dvr-esx', file, "Add 'overcloud_dvr' with 'False'")).toEqual({
      cloud_type: 'ESX',
      neutron: { overcloud_dvr: 'False' },
    });
  });

  test.each(['False', 'false', false, 'off', '<True or False>'])('%s is right, or unknown', (word) => {
    expect(saidOfEsx('dvr-esx', { [DVR]: word })).toEqual([]);
  });

  test('silent with KVM, without a cloud type, and where the key is misspelt', () => {
    expect(saidOfKvm('dvr-esx', { [DVR]: 'True' })).toEqual([]);
    expect(saidOfEsx('dvr-esx', { [DVR]: undefined, cloud_type: undefined })).toEqual([]);
    expect(saidOfEsx('dvr-esx', { [DVR]: undefined, 'neutron.overcloud-dvr': 'False' })).toEqual([]);
  });
});

describe('dvr-vlan-provider', () => {
  test('distributed routing with VLANs', () => {
    checkRule(
      { id: 'installer/dvr-vlan-provider' },
      `
      #- /kvm.json
      {
        "cloud_type": "KVM",
        "neutron": { "network_type": "vlan", "overcloud_dvr": true }
      //                                                      ^^^^ warning: Distributed routing does not go with VLAN networks; 'overcloud_dvr' must be 'False'.
      //                                                      | fix: Change to 'False'
      //                                                      | related 3: Networks are VLANs here.
      }
      `,
    );
  });

  test('by default', () => {
    expect(saidOfKvm('dvr-vlan-provider', { 'neutron.network_type': 'vlan' })).toEqual([
      ['"neutron"', "'overcloud_dvr' is missing, which means True; with VLAN networks it must be 'False'."],
    ]);
  });

  test.each([
    ['it is off', { 'neutron.network_type': 'vlan', [DVR]: 'false' }],
    ['networks are VXLANs', { 'neutron.network_type': 'vxlan', [DVR]: 'True' }],
    ['the type is not known', { 'neutron.network_type': 'vlans', [DVR]: 'True' }],
    ['the value is not known', { 'neutron.network_type': 'vlan', [DVR]: 'on' }],
  ])('silent where %s', (_, patch) => {
    expect(saidOfKvm('dvr-vlan-provider', patch)).toEqual([]);
  });

  test('with ESX another rule speaks', () => {
    expect(saidOfEsx('dvr-vlan-provider', { 'neutron.network_type': 'vlan', [DVR]: 'True' })).toEqual([]);
  });
});
