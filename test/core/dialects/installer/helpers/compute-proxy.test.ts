/** `compute_proxy.conf`. */
import { describe, expect, test } from 'vitest';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const hostname = { id: 'installer/proxy-hostname' };
const dhcp = { id: 'installer/proxy-dhcp' };

const conf = (...lines: readonly string[]) =>
  `#- /compute_proxy.conf\n[compute_proxy]\n${lines.join('\n')}\n`;

describe('host name', () => {
  test('an underscore', () => {
    checkRule(
      hostname,
      `
        #- /compute_proxy.conf
        [compute_proxy]
        hostname = compute_proxy_1
        #          ^^^^^^^^^^^^^^^ error: 'compute_proxy_1' has an underscore, which no host name may have.
        #          | fix: Change to 'compute-proxy-1'
      `,
    );
    checkFix(hostname, conf('hostname=my_proxy_'), "Change to 'my-proxy'", conf('hostname=my-proxy'));
  });

  test.each(['compute-proxy-1', 'proxy', ''])('silent: %j', (name) => {
    checkSilent(hostname, conf(`hostname = ${name}`));
  });
});

describe('DHCP', () => {
  test('off, without an address', () => {
    checkRule(
      dhcp,
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
      dhcp,
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
      dhcp,
      `
        #- /compute_proxy.conf
        [compute_proxy]
        usedhcp = True
        ipaddr = 172.30.100.60
        #        ^^^^^^^^^^^^^ error: With DHCP 'ipaddr' and 'gateway' must be empty.
        #        | related 2: DHCP is on.
        #        | fix: Empty 'ipaddr' and 'gateway'
        #        | fix: Change 'usedhcp' to 'False'
        netmask =
        gateway = 172.30.100.1
      `,
    );
    const before = conf('usedhcp=True', 'ipaddr=172.30.100.60', 'netmask=', 'gateway=172.30.100.1');
    checkFix(
      dhcp,
      before,
      "Empty 'ipaddr' and 'gateway'",
      conf('usedhcp=True', 'ipaddr=', 'netmask=', 'gateway='),
    );
    checkFix(dhcp, before, "Change 'usedhcp' to 'False'", before.replace('True', 'False'));
  });

  test.each([
    ['on, without', ['usedhcp = True', 'ipaddr =']],
    ['off, with all', ['usedhcp = False', 'ipaddr = 1.2.3.4', 'netmask = 255.0.0.0', 'gateway = 1.0.0.1']],
    ['not said', ['usedhcp =', 'ipaddr =']],
    ['a word that is no switch', ['usedhcp = maybe']],
    ['a line that cannot be read', ['usedhcp = False', 'ipaddr 1.2.3.4']],
  ])('silent: %s', (_, lines) => {
    checkSilent(dhcp, conf(...lines));
  });
});

test('an empty template is no mistake', () => {
  const text = '[compute_proxy]\nhostname=\nusedhcp=\nipaddr=\nnetmask=\ngateway=\n';
  expect(analysisOf('compute_proxy.conf', text).findings()).toEqual([]);
});
