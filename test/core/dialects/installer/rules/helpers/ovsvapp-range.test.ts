/** `installer/ovsvapp-range`. */
import { describe, expect, test } from 'vitest';
import { ovsvappRange } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-range.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

describe('the range itself', () => {
  test('reversed', () => {
    checkRule(
      ovsvappRange,
      `
        #- /ovs_vapp.ini
        [network]
        start_ip_address = 172.30.100.209
        end_ip_address = 172.30.100.200
        #                ^^^^^^^^^^^^^^ error: Range is reversed: 'end_ip_address' is before 'start_ip_address'.
        #                | related 2: The range begins at 172.30.100.209.
        #                | fix: Swap the ends
      `,
    );
    checkFix(
      ovsvappRange,
      '#- /ovs_vapp.ini\n[network]\nstart_ip_address=172.30.100.209\nend_ip_address=172.30.100.200\n',
      'Swap the ends',
      '#- /ovs_vapp.ini\n[network]\nstart_ip_address=172.30.100.200\nend_ip_address=172.30.100.209\n',
    );
  });

  test('not on the subnet of the gateway', () => {
    checkRule(
      ovsvappRange,
      `
        #- /ovs_vapp.ini
        [network]
        start_ip_address = 172.30.101.200
        #                  ^^^^^^^^^^^^^^ error: 172.30.101.200 is outside 172.30.100.0/24, the subnet of the gateway.
        #                  | related 5: The subnet follows from this gateway and the netmask.
        end_ip_address = 172.30.101.209
        netmask = 255.255.255.0
        gateway_ip = 172.30.100.1
      `,
    );
  });

  test.each([
    [
      '172.30.100.0',
      '172.30.100.9',
      'start',
      '172.30.100.0 is the address of the subnet 172.30.100.0/24 itself.',
    ],
    [
      '172.30.100.250',
      '172.30.100.255',
      'end',
      '172.30.100.255 is the broadcast address of 172.30.100.0/24.',
    ],
    [
      '172.30.100.250',
      '172.30.101.5',
      'end',
      '172.30.101.5 is outside 172.30.100.0/24, the subnet of the gateway.',
    ],
  ])('from %s to %s', (first, last, end, message) => {
    const text = `[network]\nstart_ip_address=${first}\nend_ip_address=${last}\nnetmask=255.255.255.0\ngateway_ip=172.30.100.1\n`;
    const analysis = analysisOf('ovs_vapp.ini', text);
    const found = analysis.findings().filter(({ rule }) => rule === ovsvappRange.id);
    expect(found.map((finding) => finding.message)).toEqual([message]);
    expect(text.slice(found[0]?.span.start, found[0]?.span.end)).toBe(end === 'start' ? first : last);
  });

  test('fewer addresses than hosts to add', () => {
    checkRule(
      ovsvappRange,
      `
        #- /ovs_vapp.ini
        [new-host-addition]
        add_new_hosts = True
        new_hosts = 172.30.101.11, 172.30.101.12, 172.30.101.13
        [network]
        start_ip_address = 172.30.100.200
        end_ip_address = 172.30.100.201
        #                ^^^^^^^^^^^^^^ error: The range has 2 addresses for 3 new hosts; each needs one.
        #                | related 3: The hosts to add are listed here.
      `,
    );
  });

  const good = '[network]\nstart_ip_address=172.30.100.200\nend_ip_address=172.30.100.209\n';
  test.each([
    ['good', `${good}netmask=255.255.255.0\ngateway_ip=172.30.100.1\n`],
    ['one address', good.replace('209', '200')],
    ['a netmask that is none', `${good}netmask=255.0.255.0\ngateway_ip=172.30.101.1\n`],
    ['no gateway', `${good}netmask=255.255.255.0\n`],
    ['an end that is no address', good.replace('172.30.100.209', '172.30.100.309')],
    ['an end of the template', good.replace('172.30.100.209', 'ovsvapp_ipv4_end_address')],
    ['enough for the new hosts', `${good}[new-host-addition]\nadd_new_hosts=True\nnew_hosts=a,b\n`],
    [
      'new hosts that are not added now',
      `${good.replace('209', '200')}[new-host-addition]\nadd_new_hosts=False\nnew_hosts=a,b\n`,
    ],
  ])('silent: %s', (_, text) => {
    checkSilent(ovsvappRange, `#- /ovs_vapp.ini\n${text}`);
  });

  test('an address that is none is told as such', () => {
    checkRule(
      { id: 'common/ip-invalid' },
      `
        #- /ovs_vapp.ini
        [network]
        gateway_ip = 172.30.100.300
        #            ^^^^^^^^^^^^^^ error: '172.30.100.300' is not a valid IP address. IPv4 addresses have four parts from 0 to 255.
        netmask = 255.255.255.0
      `,
    );
  });
});

test('reversed', () => {
  checkRule(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.30.100.209
      end_ip_address = 172.30.100.208
      #                ^^^^^^^^^^^^^^ error: Range is reversed: 'end_ip_address' is before 'start_ip_address'.
      #                | related 2: The range begins at 172.30.100.209.
      #                | fix: Swap the ends
      #                | - start_ip_address = 172.30.100.209
      #                | - end_ip_address = 172.30.100.208
      #                | + start_ip_address = 172.30.100.208
      #                | + end_ip_address = 172.30.100.209
      netmask = 255.255.255.0
      gateway_ip = 172.30.100.1
  `,
  );
});

test('one address for two hosts', () => {
  checkRule(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [new-host-addition]
      add_new_hosts = True
      new_hosts = esx1, esx2,
      [network]
      start_ip_address = 172.30.100.209
      end_ip_address = 172.30.100.209
      #                ^^^^^^^^^^^^^^ error: The range has one address for 2 new hosts; each needs one.
      #                | related 3: The hosts to add are listed here.
      #                | no fix
  `,
  );
});

test('two addresses for two hosts', () => {
  checkSilent(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [new-host-addition]
      add_new_hosts = True
      new_hosts = esx1, esx2,
      [network]
      start_ip_address = 172.30.100.208
      end_ip_address = 172.30.100.209
  `,
  );
});

test('the first and the last host of the subnet', () => {
  checkSilent(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.30.100.1
      end_ip_address = 172.30.100.254
      netmask = 255.255.255.0
      gateway_ip = 172.30.100.9
  `,
  );
});

test('hosts that are not added need none', () => {
  checkSilent(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [new-host-addition]
      add_new_hosts = False
      new_hosts = esx1, esx2,
      [network]
      start_ip_address = 172.30.100.209
      end_ip_address = 172.30.100.209
  `,
  );
});

test('addresses of IPv6', () => {
  checkSilent(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [network]
      start_ip_address = fd00::9
      end_ip_address = 172.30.100.1
  `,
  );
});

test('addresses of IPv6 at the end', () => {
  checkSilent(
    ovsvappRange,
    `
      #- /ovs_vapp.ini
      [network]
      start_ip_address = 172.30.100.1
      end_ip_address = ::1
  `,
  );
});
