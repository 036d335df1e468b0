/** `installer/vcenter-external-vlan-type`. */
import { describe, expect, test } from 'vitest';
import { vcenterExternalVlanType } from '../../../../../../server/src/core/dialects/installer/rules/networks/vcenter-external-vlan-type.js';
import { checkEsx, checkKvm } from '../../../../../support/examples.js';
import { esxText, repaired, saidOfEsx } from './said.js';

const EXTERNAL = 'vcenter.external_vlan_id';

describe('vcenter-external-vlan-type', () => {
  test.each(['vlan1634', 0, 4095, '5000', 1634.5, 'external'])('%s', (id) => {
    expect(saidOfEsx('vcenter-external-vlan-type', { [EXTERNAL]: id })).toEqual([
      [JSON.stringify(id), `'${id}' is not a valid VLAN id. Write a number from 1 to 4094.`],
    ]);
  });

  test('the number is kept', () => {
    const text = esxText({ [EXTERNAL]: 'VLAN 1634' });
    const after = repaired('vcenter-external-vlan-type', text, 'Change to 1634');
    expect(after).toHaveProperty(EXTERNAL, 1634);
  });

  test.each([1634, 1, 4094, '', '  ', '$ID', '<the id>', '{{ id }}'])('%s', (id) => {
    expect(saidOfEsx('vcenter-external-vlan-type', { [EXTERNAL]: id })).toEqual([]);
  });
});

test('a number in quotes is a text', () => {
  checkEsx(
    vcenterExternalVlanType,
    { 'vcenter.external_vlan_id': '0271' },
    `
      ...
          "external_vlan_id": "0271",
      //                      ^^^^^^ error: 'external_vlan_id' must be a number without quotes: 271.
      //                      | preferred fix: Change to 271
      //                      | -     "external_vlan_id": "0271",
      //                      | +     "external_vlan_id": 271,
      ...
  `,
  );
});

test('the number in it is kept', () => {
  checkEsx(
    vcenterExternalVlanType,
    { 'vcenter.external_vlan_id': 'vlan1634' },
    `
      ...
          "external_vlan_id": "vlan1634",
      //                      ^^^^^^^^^^ error: 'vlan1634' is not a valid VLAN id. Write a number from 1 to 4094.
      //                      | preferred fix: Change to 1634
      //                      | -     "external_vlan_id": "vlan1634",
      //                      | +     "external_vlan_id": 1634,
      ...
  `,
  );
});

test('a number that is none', () => {
  checkEsx(
    vcenterExternalVlanType,
    { 'vcenter.external_vlan_id': 4095 },
    `
      ...
          "external_vlan_id": 4095,
      //                      ^^^^ error: '4095' is not a valid VLAN id. Write a number from 1 to 4094.
      //                      | no fix
      ...
  `,
  );
});

test('with KVM the section is of no interest', () => {
  checkKvm(vcenterExternalVlanType, { 'vcenter.external_vlan_id': 'vlan9' });
});

test('an id that does not exist, with a word before it', () => {
  checkEsx(
    vcenterExternalVlanType,
    { 'vcenter.external_vlan_id': 'vlan5000' },
    `
      ...
          "external_vlan_id": "vlan5000",
      //                      ^^^^^^^^^^ error: 'vlan5000' is not a valid VLAN id. Write a number from 1 to 4094.
      //                      | no fix
      ...
  `,
  );
});

test('a boolean is left to the rule about types', () => {
  checkEsx(vcenterExternalVlanType, { 'vcenter.external_vlan_id': true });
});
