/** `installer/env-value-whitespace`. */
import { describe, expect, test } from 'vitest';
import { envValueWhitespace } from '../../../../../../server/src/core/dialects/installer/rules/keys/env-value-whitespace.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const file = (members: string) => `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", ${members} }\n`;
/** Every finding but those that say what the short file lacks. */
function rulesIn(members: string): string[] {
  return analysisOf('kvm-custom-ips.json', `{ "cloud_type": "KVM", ${members} }\n`)
    .findings()
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('common/') || rule.startsWith('installer/env-'));
}

describe('blanks', () => {
  test('around an address, in it, and around a name', () => {
    checkRule(
      envValueWhitespace,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "customer_router_ip": " 192.168.130.1",
        //                    ^^^^^^^^^^^^^^^^ warning: Extra space before or after the value of 'customer_router_ip'.
        //                    | preferred fix: Change to '192.168.130.1'
        "fixed_range_cidr": "172.16.100.0 /24",
        //                  ^^^^^^^^^^^^^^^^^^ warning: Extra space in the value of 'fixed_range_cidr'.
        //                  | preferred fix: Change to '172.16.100.0/24'
        "vsa": { "cluster": { "hplefthand_clustername": "one ", "other": "two " } }
        //                                              ^^^^^^ warning: Extra space before or after the value of 'hplefthand_clustername'.
      }
      `,
    );
  });

  test('no other rule calls such a value a bad address', () => {
    expect(rulesIn('"customer_router_ip": "192.168.130.1 ", "fixed_range_cidr": "172.16. 0.0/16"')).toEqual([
      'installer/env-value-whitespace',
      'installer/env-value-whitespace',
    ]);
  });

  test('in secrets, in texts of several words, and where other rules look', () => {
    checkSilent(
      envValueWhitespace,
      file(
        '"vsa": { "c": { "hplefthand_password": " a ", "volume_backend_name": "gold tier" } }, "ntp": { "seed_server": "172.20.1.12 " }',
      ),
    );
  });

  test('the fix', () => {
    checkFix(
      envValueWhitespace,
      file('"customer_router_ip": "192.168.130. 1"'),
      "Change to '192.168.130.1'",
      file('"customer_router_ip": "192.168.130.1"'),
    );
  });
});

test('behind it and in it', () => {
  checkKvm(
    envValueWhitespace,
    { 'svc.customer_router_ip': '192.168.130.1 ', fixed_range_cidr: '172.16. 100.0/24' },
    `
      ...
        "fixed_range_cidr": "172.16. 100.0/24",
      //                    ^^^^^^^^^^^^^^^^^^ warning: Extra space in the value of 'fixed_range_cidr'.
      //                    | preferred fix: Change to '172.16.100.0/24'
      //                    | -   "fixed_range_cidr": "172.16. 100.0/24",
      //                    | +   "fixed_range_cidr": "172.16.100.0/24",
      ...
          "customer_router_ip": "192.168.130.1 "
      //                        ^^^^^^^^^^^^^^^^ warning: Extra space before or after the value of 'customer_router_ip'.
      //                        | preferred fix: Change to '192.168.130.1'
      //                        | -     "customer_router_ip": "192.168.130.1 "
      //                        | +     "customer_router_ip": "192.168.130.1"
      ...
  `,
  );
});

test('placeholders, and what another rule calls empty', () => {
  checkKvm(envValueWhitespace, { 'svc.customer_router_ip': '<the router> ', 'svc.interface': ' ' });
});

test('what is no address without its blanks either', () => {
  checkKvm(envValueWhitespace, {
    'svc.customer_router_ip': '192.168. 130',
    fixed_range_cidr: '172.16. 100/24x',
    'svc.overcloud_flat_networks': 'svc net1',
  });
});
