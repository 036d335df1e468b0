/** `installer/env-secret-plain-text`. */
import { describe, test } from 'vitest';
import { envSecretPlainText } from '../../../../../../server/src/core/dialects/installer/rules/keys/env-secret-plain-text.js';
import { checkRule } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

describe('secrets', () => {
  test('passwords and private keys, but no certificates and no placeholders', () => {
    checkRule(
      envSecretPlainText,
      String.raw`
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "3par": { "a": { "san_password": "Kaum-3rraten", "hp3par_password": "<from the safe>", "san_login": "admin" } },
        //                               ^^^^^^^^^^^^^^ hint: Plain-text secret 'san_password'. Restrict access to this file.
        "ssl": {
          "ca_certs": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
          "cluster_backend": { "key": "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n" }
          //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: Plain-text secret 'key'. Restrict access to this file.
        }
      }
      `,
    );
  });
});

test('a password by its key', () => {
  checkKvm(
    envSecretPlainText,
    {
      'vsa.cluster.hplefthand_password': 'a b',
      'ssl.public_vip.key': '-----BEGIN PRIVATE KEY-----\nRXhhbXBsZQ==\n-----END PRIVATE KEY-----\n',
    },
    `
      ...
            "hplefthand_password": "a b"
      //                           ^^^^^ hint: Plain-text secret 'hplefthand_password'. Restrict access to this file.
      //                           | no fix
      ...
            "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZQ==\\n-----END PRIVATE KEY-----\\n"
      //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: Plain-text secret 'key'. Restrict access to this file.
      //           | no fix
      ...
  `,
  );
});

test('an empty one', () => {
  checkKvm(envSecretPlainText, { 'vsa.cluster.hplefthand_password': ' ' });
});
