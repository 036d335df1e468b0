/** `installer/network-type`. */
import { describe, expect, test } from 'vitest';
import { networkType } from '../../../../../../server/src/core/dialects/installer/rules/networks/network-type.js';
import { checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const TYPE = 'neutron.network_type';

describe('network-type', () => {
  test('a type that is not set up', () => {
    checkRule(
      networkType,
      `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "network_type": "gre" } }
      //                                                  ^^^^^ warning: 'gre' is not a valid network type. Expected 'vlan' or 'vxlan'.
      `,
    );
  });

  test.each([
    ['VLAN', 'vlan'],
    ['vxlans', 'vxlan'],
    [' vlan', 'vlan'],
  ])('%s', (word, meant) => {
    expect(saidOfKvm('network-type', { [TYPE]: word })).toEqual([
      [`"${word}"`, `'${word}' is not a valid network type. Did you mean '${meant}'?`],
    ]);
  });

  test('the nearest type is offered', () => {
    const file = (type: string) => `
      #- /kvm.json
      { "cloud_type": "KVM", "neutron": { "network_type": "${type}" } }
    `;
    checkFix(networkType, file('vxlna'), "Change to 'vxlan'", file('vxlan'));
  });

  test.each(['vlan', 'vxlan', '', '<vlan or vxlan>', '{{ type }}', undefined])('silent: %s', (type) => {
    expect(saidOfKvm('network-type', { [TYPE]: type })).toEqual([]);
  });
});

test('a misspelt type', () => {
  checkKvm(
    networkType,
    { 'neutron.network_type': 'vlans' },
    `
      ...
          "network_type": "vlans"
      //                  ^^^^^^^ warning: 'vlans' is not a valid network type. Did you mean 'vlan'?
      //                  | preferred fix: Change to 'vlan'
      //                  | -     "network_type": "vlans"
      //                  | +     "network_type": "vlan"
      ...
  `,
  );
});

test('another type', () => {
  checkKvm(
    networkType,
    { 'neutron.network_type': 'gre' },
    `
      ...
          "network_type": "gre"
      //                  ^^^^^ warning: 'gre' is not a valid network type. Expected 'vlan' or 'vxlan'.
      //                  | fix: Change to 'vlan'
      //                  | -     "network_type": "gre"
      //                  | +     "network_type": "vlan"
      //                  | fix: Change to 'vxlan'
      //                  | -     "network_type": "gre"
      //                  | +     "network_type": "vxlan"
      ...
  `,
  );
});
