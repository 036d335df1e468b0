/** `installer/ovsvapp-cert`. */
import { describe, test } from 'vitest';
import { ovsvappCert } from '../../../../../../server/src/core/dialects/installer/rules/helpers/ovsvapp-cert.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';

const ini = (...lines: readonly string[]) => `#- /ovs_vapp.ini\n${lines.join('\n')}\n`;

describe('certificate', () => {
  test('checked, but not given', () => {
    checkRule(
      ovsvappCert,
      `
        #- /ovs_vapp.ini
        [vmware]
        cert_check = True
        #            ^^^^ error: 'cert_check' is on, but 'cert_path' is missing.
        #            | fix: Change to 'False'
        cert_path =
      `,
    );
    checkRule(
      ovsvappCert,
      `
        #- /ovs_vapp.ini
        [vmware]
        cert_check=yes
        #          ^^^ error: 'cert_check' is on, but 'cert_path' is missing.
      `,
    );
  });

  test('given, but not checked', () => {
    checkRule(
      ovsvappCert,
      `
        #- /ovs_vapp.ini
        [vmware]
        cert_check = False
        cert_path = /root/ca.pem
        #           ^^^^^^^^^^^^ error: 'cert_path' must be empty while 'cert_check' is off.
        #           | related 2: The check is off.
        #           | fix: Clear 'cert_path'
        #           | fix: Change 'cert_check' to 'True'
      `,
    );
    const before = ini('[vmware]', 'cert_check = False', 'cert_path = /root/ca.pem');
    checkFix(ovsvappCert, before, "Clear 'cert_path'", ini('[vmware]', 'cert_check = False', 'cert_path = '));
    checkFix(
      ovsvappCert,
      before,
      "Change 'cert_check' to 'True'",
      ini('[vmware]', 'cert_check = True', 'cert_path = /root/ca.pem'),
    );
  });

  test.each([
    ['both', 'cert_check = True\ncert_path = /root/ca.pem'],
    ['neither', 'cert_check = False\ncert_path ='],
    ['no key', 'vcenter_ip = 172.30.101.5'],
    ['the words of the template', 'cert_check = true_or_false\ncert_path = /path/to/ca'],
    ['a path of the template, which another rule tells', 'cert_check = False\ncert_path = /path/to/ca'],
    ['the key in another case', 'Cert_Check = True\nCERT_PATH = /root/ca.pem'],
    ['a key that stands twice', 'cert_check = True\ncert_path =\ncert_path = /root/ca.pem'],
    ['a file that cannot be read whole', 'cert_check = True\ncert_path\n'],
  ])('silent: %s', (_, lines) => {
    checkSilent(ovsvappCert, `#- /ovs_vapp.ini\n[vmware]\n${lines}\n`);
  });
});

test('checked without a path', () => {
  checkRule(
    ovsvappCert,
    `
      #- /ovs_vapp.ini
      [vmware]
      cert_check = True
      #            ^^^^ error: 'cert_check' is on, but 'cert_path' is missing.
      #            | fix: Change to 'False'
      #            | - cert_check = True
      #            | + cert_check = False
      cert_path =
  `,
  );
});

test('a path without a check', () => {
  checkRule(
    ovsvappCert,
    `
      #- /ovs_vapp.ini
      [vmware]
      cert_check = off
      cert_path = /etc/ssl/vcenter.pem
      #           ^^^^^^^^^^^^^^^^^^^^ error: 'cert_path' must be empty while 'cert_check' is off.
      #           | related 2: The check is off.
      #           | fix: Clear 'cert_path'
      #           | - cert_path = /etc/ssl/vcenter.pem
      #           | + cert_path = 
      #           | fix: Change 'cert_check' to 'True'
      #           | - cert_check = off
      #           | + cert_check = True
  `,
  );
});
