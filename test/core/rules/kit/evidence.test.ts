/** Which guesses are certain: one slip, one candidate, equal digits, and nothing that tells that a definition was edited. */
import { expect, test } from 'vitest';
import { isSlipOfReference, surelyMeant } from '../../../../server/src/core/rules/kit/evidence.js';

test.each([
  ['GUSET-NET', 'GUEST-NET', true],
  ['guestnet-rack', 'guest-net-rack', true],
  ['guestnets-rack', 'guest-net-rack', false],
  ['vlan-tpe', 'vlan-type', true],
  ['db-role', 'dbs-role', false],
  ['GUEST-NET-RACK3', 'GUEST-NET-RACK1', false],
  ['NEUTRON-CONFIG-CP1', 'IRONIC-CONFIG-CP1', false],
  ['MTRMON-ROLE', 'NEUTRON-ROLE', false],
  ['CNTRL-ROEL', 'CTRL-ROLE', false],
  ['cidrx', 'cidr', true],
  ['newtork_type', 'network_type', true],
  ['vlna', 'vlan', true],
  ['kmv', 'kvm', true],
  ['AZ-A', 'AZ-B', false],
  ['OSD', 'OSB', false],
  ['1.O', '1.0', false],
])('%s for %s: %s', (typed, meant, expected) => {
  expect(surelyMeant(typed, [meant]) === meant).toBe(expected);
});

test('case, blanks and dividers are a matter of writing', () => {
  expect(surelyMeant('mgmt_net', ['MGMT-NET', 'MGMT-NETS'])).toBe('MGMT-NET');
  expect(surelyMeant('bu-saddress', ['bus-address', 'name'])).toBe('bus-address');
  expect(surelyMeant('ROLE ', ['ROLE'])).toBe('ROLE');
  expect(surelyMeant('--', ['..'])).toBeUndefined();
});

test('of two that are as near, neither is meant for certain', () => {
  expect(surelyMeant('stroage', ['storage'])).toBe('storage');
  expect(surelyMeant('networkz', ['network', 'networks'])).toBeUndefined();
  expect(surelyMeant('mgmt-net', ['MGMT-NET', 'Mgmt-Net'])).toBeUndefined();
  expect(surelyMeant('storage', [])).toBeUndefined();
});

test('a word that is right is meant, whatever else is near', () => {
  expect(surelyMeant('networks', ['network', 'networks'])).toBe('networks');
});

test('references that agree, and definitions that nobody names, speak against a slip of the reference', () => {
  expect(isSlipOfReference('GUSET', 'GUEST', { typed: 1, meant: 3 })).toBe(true);
  expect(isSlipOfReference('GUSET', 'GUEST', { typed: 2, meant: 3 })).toBe(false);
  expect(isSlipOfReference('GUSET', 'GUEST', { typed: 1, meant: 0 })).toBe(false);
  expect(isSlipOfReference(' GUEST', 'GUEST', { typed: 2, meant: 0 })).toBe(true);
  expect(isSlipOfReference('GUEST', 'GUEST ', { typed: 1, meant: 0 })).toBe(false);
});
