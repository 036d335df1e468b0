/** `installer/ovsvapp-vlan-range-format`. */
import { describe, test } from 'vitest';
import { ovsvappVlanRangeFormat } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-vlan-range-format.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const ini = (line: string) => `#- /ovs_vapp.ini\n[network]\n${line}\n`;

describe('format', () => {
  test.each([
    ['1701:1720', '1701-1720', 'has a colon, but this file needs a hyphen'],
    ['1701-1710, 1712:1720', '1701-1710,1712-1720', 'has a colon, but this file needs a hyphen'],
    ['1720-1701', '1701-1720', 'is reversed. Write the lower id first'],
    [
      '1701..1720',
      '1701-1720',
      "is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'",
    ],
    ['0-100', undefined, 'has invalid VLAN ids. They must be between 1 and 4094'],
    ['100-4095', undefined, 'has invalid VLAN ids. They must be between 1 and 4094'],
    ['all', undefined, "is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'"],
  ])('%s', (written, right, fault) => {
    checkRule(
      ovsvappVlanRangeFormat,
      `${ini(`vlan_range=${written}`).trimEnd()}\n#          ${'^'.repeat(written.length)} error: '${written}' ${fault}.`,
    );
    if (right !== undefined)
      checkFix(
        ovsvappVlanRangeFormat,
        ini(`vlan_range=${written}`),
        `Change to '${right}'`,
        ini(`vlan_range=${right}`),
      );
  });

  test.each(['1701-1720', '1701', '1701-1720, 1800, 1900-1910', 'vlan_range_if_any', ''])(
    'silent: %j',
    (text) => {
      checkSilent(ovsvappVlanRangeFormat, ini(`vlan_range = ${text}`));
    },
  );
});

test('with a colon', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701:1720, 1800
      #            ^^^^^^^^^^^^^^^ error: '1701:1720, 1800' has a colon, but this file needs a hyphen.
      #            | preferred fix: Change to '1701-1720,1800'
      #            | - vlan_range = 1701:1720, 1800
      #            | + vlan_range = 1701-1720,1800
  `,
  );
});

test('reversed, and out of bounds', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1720-1701
      #            ^^^^^^^^^ error: '1720-1701' is reversed. Write the lower id first.
      #            | preferred fix: Change to '1701-1720'
      #            | - vlan_range = 1720-1701
      #            | + vlan_range = 1701-1720
  `,
  );
});

test('an id that does not exist', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701-4095
      #            ^^^^^^^^^ error: '1701-4095' has invalid VLAN ids. They must be between 1 and 4094.
      #            | no fix
  `,
  );
});

test('dots between the ids', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701..1720
      #            ^^^^^^^^^^ error: '1701..1720' is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'.
      #            | preferred fix: Change to '1701-1720'
      #            | - vlan_range = 1701..1720
      #            | + vlan_range = 1701-1720
  `,
  );
});

test('a colon too many', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701:1720:1
      #            ^^^^^^^^^^^ error: '1701:1720:1' is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'.
      #            | no fix
  `,
  );
});

test('three ids', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = 1701-1720-1730
      #            ^^^^^^^^^^^^^^ error: '1701-1720-1730' is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'.
      #            | no fix
  `,
  );
});

test('a word before an id', () => {
  checkRule(
    ovsvappVlanRangeFormat,
    `
      #- /ovs_vapp.ini
      [network]
      vlan_range = vlan 5000
      #            ^^^^^^^^^ error: 'vlan 5000' is not a valid range of VLANs. Write two ids with a hyphen, such as '1701-1720'.
      #            | no fix
  `,
  );
});
