/** `installer/svc-interface-format`. */
import { describe, expect, test } from 'vitest';
import { svcInterfaceFormat } from '../../../../../../server/src/core/dialects/installer/rules/networks/svc-interface-format.js';
import { checkFix } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';
import { saidOfKvm } from './said.js';

const INTERFACE = 'svc.interface';

describe('svc-interface-format', () => {
  test.each([
    ['eth1.332', "Write 'vlan332'."],
    ['VLAN332', "Write 'vlan332'."],
    ['vlan 332', "Write 'vlan332'."],
    ['332', "Write 'vlan332'."],
    ['eth1', "Write 'vlan' and an id from 1 to 4094, such as 'vlan332'."],
    ['vlan5000', "Write 'vlan' and an id from 1 to 4094, such as 'vlan332'."],
    ['vlan0', "Write 'vlan' and an id from 1 to 4094, such as 'vlan332'."],
  ])('%s', (name, advice) => {
    expect(saidOfKvm('svc-interface-format', { [INTERFACE]: name })).toEqual([
      [`"${name}"`, `'${name}' is not a valid VLAN interface. ${advice}`],
    ]);
  });

  test('the id is kept', () => {
    const file = (name: string) => `
      #- /kvm.json
      { "cloud_type": "KVM", "svc": { "interface": "${name}" } }
    `;
    checkFix(svcInterfaceFormat, file('eth1.332'), "Change to 'vlan332'", file('vlan332'));
  });

  test.each(['vlan1', 'vlan4094', '', '<the VLAN>', '$VLAN', '{{ vlan }}'])(
    '%s is right, or not its business',
    (name) => {
      expect(saidOfKvm('svc-interface-format', { [INTERFACE]: name })).toEqual([]);
    },
  );
});

test('the id is kept', () => {
  checkKvm(
    svcInterfaceFormat,
    { 'svc.interface': 'eth1.332' },
    `
      ...
          "interface": "eth1.332",
      //               ^^^^^^^^^^ error: 'eth1.332' is not a valid VLAN interface. Write 'vlan332'.
      //               | preferred fix: Change to 'vlan332'
      //               | -     "interface": "eth1.332",
      //               | +     "interface": "vlan332",
      ...
  `,
  );
});

test('a NIC', () => {
  checkKvm(
    svcInterfaceFormat,
    { 'svc.interface': 'eth3' },
    `
      ...
          "interface": "eth3",
      //               ^^^^^^ error: 'eth3' is not a valid VLAN interface. Write 'vlan' and an id from 1 to 4094, such as 'vlan332'.
      //               | no fix
      ...
  `,
  );
});

test('a number is the id of a VLAN', () => {
  checkKvm(
    svcInterfaceFormat,
    { [INTERFACE]: 332 },
    `
    ...
        "interface": 332,
    //               ^^^ error: '332' is not a valid VLAN interface. Write 'vlan332'.
    //               | preferred fix: Change to 'vlan332'
    //               | -     "interface": 332,
    //               | +     "interface": "vlan332",
    ...
    `,
  );
  checkKvm(
    svcInterfaceFormat,
    { [INTERFACE]: 5000 },
    `
    ...
        "interface": 5000,
    //               ^^^^ error: '5000' is not a valid VLAN interface. Write 'vlan' and an id from 1 to 4094, such as 'vlan332'.
    //               | no fix
    ...
    `,
  );
});
