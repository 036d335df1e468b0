/** `installer/proxy-dhcp`. */
import { describe, test } from 'vitest';
import { proxyDhcp } from '../../../../../../server/src/core/dialects/installer/rules/helpers/proxy-dhcp.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const conf = (...lines: readonly string[]) =>
  `#- /compute_proxy.conf\n[compute_proxy]\n${lines.join('\n')}\n`;

describe('DHCP', () => {
  test('off, without an address', () => {
    checkRule(
      proxyDhcp,
      `
        #- /compute_proxy.conf
        [compute_proxy]
        usedhcp = False
        #         ^^^^^ error: Without DHCP the proxy needs 'ipaddr', 'netmask' and 'gateway'.
        #         | fix: Change to 'True'
        ipaddr =
      `,
    );
    checkRule(
      proxyDhcp,
      `
        #- /compute_proxy.conf
        [compute_proxy]
        usedhcp = False
        #         ^^^^^ error: Without DHCP the proxy needs 'netmask' and 'gateway'.
        ipaddr = 172.30.100.60
      `,
    );
  });

  test('on, with an address', () => {
    checkRule(
      proxyDhcp,
      `
        #- /compute_proxy.conf
        [compute_proxy]
        usedhcp = True
        ipaddr = 172.30.100.60
        #        ^^^^^^^^^^^^^ error: With DHCP 'ipaddr' and 'gateway' must be empty.
        #        | related 2: DHCP is on.
        #        | fix: Clear 'ipaddr' and 'gateway'
        #        | fix: Change 'usedhcp' to 'False'
        netmask =
        gateway = 172.30.100.1
      `,
    );
    const before = conf('usedhcp=True', 'ipaddr=172.30.100.60', 'netmask=', 'gateway=172.30.100.1');
    checkFix(
      proxyDhcp,
      before,
      "Clear 'ipaddr' and 'gateway'",
      conf('usedhcp=True', 'ipaddr=', 'netmask=', 'gateway='),
    );
    checkFix(proxyDhcp, before, "Change 'usedhcp' to 'False'", before.replace('True', 'False'));
  });

  test.each([
    ['on, without', ['usedhcp = True', 'ipaddr =']],
    ['off, with all', ['usedhcp = False', 'ipaddr = 1.2.3.4', 'netmask = 255.0.0.0', 'gateway = 1.0.0.1']],
    ['not said', ['usedhcp =', 'ipaddr =']],
    ['a word that is no switch', ['usedhcp = maybe']],
    ['a line that cannot be read', ['usedhcp = False', 'ipaddr 1.2.3.4']],
  ])('silent: %s', (_, lines) => {
    checkSilent(proxyDhcp, conf(...lines));
  });
});

test('no address at all', () => {
  checkRule(
    proxyDhcp,
    `
      #- /compute_proxy.conf
      [compute_proxy]
      usedhcp = False
      #         ^^^^^ error: Without DHCP the proxy needs 'ipaddr', 'netmask' and 'gateway'.
      #         | fix: Change to 'True'
      #         | - usedhcp = False
      #         | + usedhcp = True
      ipaddr =
      netmask =
      gateway =
  `,
  );
});

test('a part of an address', () => {
  checkRule(
    proxyDhcp,
    `
      #- /compute_proxy.conf
      [compute_proxy]
      usedhcp = no
      #         ^^ error: Without DHCP the proxy needs 'gateway'.
      #         | fix: Set 'gateway' to '172.30.100.1'
      #         | - gateway =
      #         | + gateway = 172.30.100.1
      #         | fix: Set 'gateway' to '172.30.100.254'
      #         | - gateway =
      #         | + gateway = 172.30.100.254
      ipaddr = 172.30.100.7
      netmask = 255.255.255.0
      gateway =
  `,
  );
});

test('addresses beside DHCP', () => {
  checkRule(
    proxyDhcp,
    `
      #- /compute_proxy.conf
      [compute_proxy]
      usedhcp = True
      ipaddr =
      netmask = 255.255.255.0
      #         ^^^^^^^^^^^^^ error: With DHCP 'netmask' and 'gateway' must be empty.
      #         | related 2: DHCP is on.
      #         | fix: Clear 'netmask' and 'gateway'
      #         | - netmask = 255.255.255.0
      #         | - gateway = 172.30.100.1
      #         | + netmask = 
      #         | + gateway = 
      #         | fix: Change 'usedhcp' to 'False'
      #         | - usedhcp = True
      #         | + usedhcp = False
      gateway = 172.30.100.1
  `,
  );
});
