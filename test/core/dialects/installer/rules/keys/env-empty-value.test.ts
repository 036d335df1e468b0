/** `installer/env-empty-value`. */
import { describe, expect, test } from 'vitest';
import { envEmptyValue } from '../../../../../../server/src/core/dialects/installer/rules/keys/env-empty-value.js';
import { analysisOf, checkFix, checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const file = (members: string) => `#- /kvm-custom-ips.json\n{ "cloud_type": "KVM", ${members} }\n`;
/** Every finding but those that say what the short file lacks. */
function rulesIn(members: string): string[] {
  return analysisOf('kvm-custom-ips.json', `{ "cloud_type": "KVM", ${members} }\n`)
    .findings()
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('common/') || rule.startsWith('installer/env-'));
}

describe('empty values', () => {
  test('anywhere, also where keys are free', () => {
    checkRule(
      envEmptyValue,
      `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "fixed_range_cidr": "",
        //                  ^^ error: 'fixed_range_cidr' is empty and overrides its default. Set a value or remove the key.
        //                  | fix: Remove 'fixed_range_cidr'
        "ntp": { "seed_server": "  " },
        //                      ^^^^ error: 'seed_server' is empty...
        "vsa": { "cluster": { "hplefthand_password": "" } }
        //                                           ^^ error: 'hplefthand_password' is empty...
      }
      `,
    );
  });

  test('no other rule calls the empty text a bad address', () => {
    expect(rulesIn('"customer_router_ip": "", "fixed_range_cidr": ""')).toEqual([
      'installer/env-empty-value',
      'installer/env-empty-value',
    ]);
  });

  test('the fix leaves the key out, and is never preferred: a value may be what is missing', () => {
    checkFix(
      envEmptyValue,
      file('"bridge_interface": "", "swift_scale": 2'),
      "Remove 'bridge_interface'",
      file('"swift_scale": 2'),
    );
    const preferred = (members: string) =>
      analysisOf('a.json', `{ "cloud_type": "KVM", ${members} }`)
        .findings()
        .filter(({ rule }) => rule === envEmptyValue.id)
        .flatMap((finding) => finding.fixes().map((fix) => fix.preferred));
    expect(preferred('"bridge_interface": ""')).toEqual([undefined]);
    expect(preferred('"ntp": { "seed_server": "" }')).toEqual([undefined]);
  });
});

test('a key that may be left out, and one that is needed', () => {
  checkKvm(
    envEmptyValue,
    { fixed_range_cidr: '', 'ntp.seed_server': ' ' },
    `
      ...
        "fixed_range_cidr": "",
      //                    ^^ error: 'fixed_range_cidr' is empty and overrides its default. Set a value or remove the key.
      //                    | fix: Remove 'fixed_range_cidr'
      //                    | -   "fixed_range_cidr": "",
      ...
          "seed_server": " "
      //                 ^^^ error: 'seed_server' is empty and overrides its default. Set a value or remove the key.
      //                 | fix: Remove 'seed_server'
      //                 | -     "undercloud_server": "172.20.1.12",
      //                 | -     "seed_server": " "
      //                 | +     "undercloud_server": "172.20.1.12"
      ...
  `,
  );
});

test('items of lists', () => {
  checkKvm(envEmptyValue, { 'vsa.DEFAULT.enabled_backends': [''] });
});

test('filters of a directory may be empty', () => {
  checkRule(
    envEmptyValue,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "ldap": {
        "ldap_user_filter": "",
        "ldap_group_filter": " ",
        "group_filter": "",
        "user_tree_dn": ""
        //              ^^ error: 'user_tree_dn' is empty...
      }
    }
    `,
  );
});
