/** What the examples of the rules about networks do not show. */
import { describe, expect, test } from 'vitest';
import {
  externalGroup,
  networkText,
} from '../../../../../server/src/core/dialects/input-model/rules/networks/examples.js';
import {
  readAddress,
  readCidr,
} from '../../../../../server/src/core/dialects/input-model/simulation/processor-addresses.js';
import { formatAddress } from '../../../../../server/src/core/net/address.js';
import { formatCidr } from '../../../../../server/src/core/net/cidr.js';
import { fixedText, said } from './said.js';

/** Without the line, which the rest of the example decides. */
const told = (...about: Parameters<typeof said>) => said(...about).map((text) => text.replace(/^\S+ /, ''));

const file = (lines: string) => ({ 'data/networks.yml': networkText(lines) });

const USUAL = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.1';

/** The model after a fix, and what it should be: the same lines with others in place of some. */
function expectFix(rule: string, title: string, before: string, after: string): void {
  expect(fixedText(rule, file(before), title)).toBe(networkText(after));
}

describe('what the processor takes for an address', () => {
  test.each([
    ['10', '0.0.0.10'],
    ['192.168', '192.0.0.168'],
    ['10.0.1', '10.0.0.1'],
    ['010.0.0.1', '8.0.0.1'],
    ['0x0a.0.0.1', '10.0.0.1'],
    ['2001:db8::1', '2001:db8::1'],
  ])('%s', (text, meant) => {
    const address = readAddress(text);
    expect(address && formatAddress(address)).toBe(meant);
  });

  test.each(['', '10.0.0.256', '10.0.0.1.1', '10.0.0.1/24', '08.0.0.1', 'a.b.c.d', '4294967296', ' '])(
    '%s is none',
    (text) => expect(readAddress(text)).toBeUndefined(),
  );

  test.each([
    ['10/8', '10.0.0.0/8'],
    ['10.0.00.0/24', '10.0.0.0/24'],
    ['10.1.2.3/16', '10.1.0.0/16'],
    ['10.0.0.0/255.255.0.0', '10.0.0.0/16'],
    ['10.0.0.0/0.0.0.255', '10.0.0.0/24'],
    ['10.0.0.1', '10.0.0.1/32'],
    ['2001:db8::/64', '2001:db8::/64'],
  ])('the subnet %s', (text, meant) => {
    const cidr = readCidr(text);
    expect(cidr && formatCidr(cidr)).toBe(meant);
  });

  test.each(['10.0.0.0/33', '10.0.0.0/255.0.255.0', '10.0.0.0/24/24', '10.0.0.0/', 'net', '300/8'])(
    'the subnet %s is none',
    (text) => expect(readCidr(text)).toBeUndefined(),
  );
});

describe('addresses', () => {
  test('a prefix behind a gateway is taken off', () => {
    const before = USUAL.replace('10.0.1.1', '10.0.1.1/24');
    expect(told('network-ip-invalid', file(before))).toEqual([
      "error '10.0.1.1/24' is no IP address; the prefix belongs to the cidr.",
    ]);
    expectFix('network-ip-invalid', "Change to '10.0.1.1'", before, USUAL);
  });

  test('what cannot be read is not known to be wrong', () => {
    const lines = 'vlanid: 101\ncidr: "{{ cidr }}"\ngateway-ip: !secret gateway';
    for (const rule of [
      'network-ip-invalid',
      'network-gateway-outside-cidr',
      'network-gateway-missing-routes',
    ])
      expect(said(rule, file(lines))).toEqual([]);
  });

  test('the last address of a subnet is a host in IPv6 and none in IPv4', () => {
    const last = 'vlanid: 101\ncidr: 10.0.1.0/24\ngateway-ip: 10.0.1.255';
    expect(said('network-gateway-outside-cidr', file(last))).toHaveLength(1);
    const six = 'vlanid: 101\ncidr: 2001:db8::/120\ngateway-ip: 2001:db8::ff';
    expect(said('network-gateway-outside-cidr', file(six))).toEqual([]);
  });

  test('the older keys become an entry of the list', () => {
    expectFix(
      'network-start-end-deprecated',
      "Replace by addresses '10.0.1.10-10.0.1.99'",
      'vlanid: 101\nstart-address: 10.0.1.10\nend-address: 10.0.1.99\ncidr: 10.0.1.0/24',
      'vlanid: 101\ncidr: 10.0.1.0/24\naddresses: [10.0.1.10-10.0.1.99]',
    );
    expectFix(
      'network-start-end-deprecated',
      "Replace by addresses '10.0.1.10-10.0.1.254'",
      'vlanid: 101\ncidr: 10.0.1.0/24\nstart-address: 10.0.1.10\naddresses:\n  - 10.0.1.4',
      'vlanid: 101\ncidr: 10.0.1.0/24\naddresses:\n  - 10.0.1.4\n  - 10.0.1.10-10.0.1.254',
    );
  });
});

describe('lists of addresses', () => {
  const list = (...entries: readonly string[]) =>
    `vlanid: 101\ncidr: 10.0.1.0/24\naddresses:\n${entries.map((each) => `  - ${each}`).join('\n')}`;

  test('blanks around the dash are fine', () => {
    const files = file(list('10.0.1.10 - 10.0.1.20'));
    expect(said('network-range-invalid', files)).toEqual([]);
    expect(said('network-range-reversed', files)).toEqual([]);
  });

  test('a range whose end is shortened is completed', () => {
    expect(said('network-range-reversed', file(list('10.0.1.10-99')))).toHaveLength(1);
    expectFix(
      'network-range-reversed',
      "Change to '10.0.1.10-10.0.1.99'",
      list('10.0.1.10-99'),
      list('10.0.1.10-10.0.1.99'),
    );
  });

  test('a range that reaches out of the subnet is clipped, one that lies outside is not', () => {
    expectFix(
      'network-range-outside-cidr',
      "Change to '10.0.1.10-10.0.1.254'",
      list('10.0.1.10-10.0.2.99'),
      list('10.0.1.10-10.0.1.254'),
    );
    const rule = 'network-range-outside-cidr';
    expect(fixedText(rule, file(list('10.0.2.1-10.0.2.9')), "Change to '10.0.2.1-10.0.2.9'")).toBeUndefined();
  });

  test('an address may stand twice, a range may not hold another', () => {
    expect(said('network-range-overlap-internal', file(list('10.0.1.4', '10.0.1.4')))).toEqual([]);
    expectFix(
      'network-range-overlap-internal',
      "Remove '10.0.1.12'",
      list('10.0.1.10-10.0.1.20', '10.0.1.12'),
      list('10.0.1.10-10.0.1.20'),
    );
  });

  test('a subnet becomes the range of its addresses', () => {
    expectFix(
      'network-address-invalid',
      "Change to '10.0.1.16-10.0.1.31'",
      list('10.0.1.16/28'),
      list('10.0.1.16-10.0.1.31'),
    );
  });
});

describe('networks together', () => {
  const second = (lines: string) => {
    const own = `name: SECOND-NET\nnetwork-group: MANAGEMENT\nvlanid: 102\n${lines}`.replaceAll(
      '\n',
      '\n    ',
    );
    return { 'data/networks.yml': `${networkText(USUAL)}  - ${own}\n` };
  };

  test('the same subnet is fine when the addresses differ', () => {
    const shared = (first: string, other: string) => ({
      'data/networks.yml': `${networkText(`${USUAL}\naddresses:\n  - ${first}`)}  - name: SECOND-NET\n    network-group: MANAGEMENT\n    cidr: 10.0.1.0/24\n    addresses:\n      - ${other}\n`,
    });
    expect(said('network-overlap', shared('10.0.1.10-10.0.1.19', '10.0.1.20-10.0.1.29'))).toEqual([]);
    expect(told('network-overlap', shared('10.0.1.10-10.0.1.19', '10.0.1.19-10.0.1.29'))).toEqual([
      "error 'SECOND-NET' overlaps 'EXTERNAL-API-NET': both have 10.0.1.19.",
    ]);
  });

  test('many networks with the same addresses cost no more than a few comparisons each', () => {
    const same = Array.from({ length: 300 }, (_, index) => ({
      text: `  - name: NET${index}\n    network-group: MANAGEMENT\n    cidr: 10.9.0.0/16\n`,
    }));
    const files = { 'data/networks.yml': networkText(USUAL) + same.map(({ text }) => text).join('') };
    expect(said('network-overlap', files).length).toBeLessThan(300 * 9);
  });

  test('a key that is misspelt is what is repaired', () => {
    const before = second('cidr: 10.0.2.0/24\ngateway: 10.0.2.1');
    expect(said('network-gateway-missing-routes', before)).toHaveLength(1);
    expect(fixedText('network-gateway-missing-routes', before, "Rename the key to 'gateway-ip'")).toBe(
      before['data/networks.yml'].replace('gateway: ', 'gateway-ip: '),
    );
  });

  test('a gateway is added below the subnet, outside of the addresses', () => {
    const before = second('cidr: 10.0.2.0/24\naddresses:\n  - 10.0.2.1-10.0.2.100');
    expect(fixedText('network-gateway-missing-routes', before, "Add the gateway '10.0.2.101'")).toBe(
      before['data/networks.yml'].replace('10.0.2.0/24\n', '10.0.2.0/24\n    gateway-ip: 10.0.2.101\n'),
    );
  });

  test('where the group has routes, that several networks need gateways is not said as well', () => {
    expect(said('network-gateway-missing-multi', second('cidr: 10.0.2.0/24'))).toEqual([]);
  });
});

describe('tags and VLANs', () => {
  const vlan = 'tags:\n  - neutron.networks.vlan:\n      provider-physical-network: physnet1';

  test('a network becomes untagged', () => {
    const before = 'vlanid: 101\ntagged-vlan: true\ncidr: 10.0.1.0/24';
    const files = { ...file(before), ...externalGroup(vlan) };
    expect(said('network-tagged-provider-vlan', files)).toHaveLength(1);
    expect(fixedText('network-tagged-provider-vlan', files, 'Make the network untagged')).toBe(
      networkText('vlanid: 101\ntagged-vlan: false\ncidr: 10.0.1.0/24'),
    );
  });

  test('a VLAN id is one that no network has', () => {
    const before = 'cidr: 10.0.1.0/24';
    expect(told('network-vlanid-missing', file(before))).toEqual([
      "error 'EXTERNAL-API-NET' is tagged by default and has no vlanid.",
    ]);
    expect(fixedText('network-vlanid-missing', file(before), 'Give it the VLAN id 100')).toContain(
      'name: EXTERNAL-API-NET\n    vlanid: 100\n',
    );
  });

  test('an untagged network may have a VLAN id, and none', () => {
    for (const lines of ['tagged-vlan: false', 'tagged-vlan: false\nvlanid: 7', 'tagged-vlan: !maybe x'])
      expect(said('network-vlanid-missing', file(lines))).toEqual([]);
  });
});

test('an empty address of a load balancer is none', () => {
  const lines = `${USUAL}\nvips:\n  - address: ""\n  - address: 10.0.1.9`;
  expect(told('network-vip-no-address', file(lines))).toEqual([
    "error A virtual address of 'EXTERNAL-API-NET' has no 'address'.",
  ]);
  expect(said('network-vip-invalid', file(lines))).toEqual([]);
});
