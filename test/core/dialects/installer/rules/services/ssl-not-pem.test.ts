/** `installer/ssl-not-pem`. */
import { test } from 'vitest';
import { sslNotPem } from '../../../../../../server/src/core/dialects/installer/rules/services/ssl-not-pem.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('line breaks with two backslashes', () => {
  checkRule(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE-----\\\\nRXhhbXBsZSBvbmx5\\\\n-----END CERTIFICATE-----\\\\n" }
      //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has line breaks with two backslashes, which stay in the text.
      //                     | preferred fix: Write the line breaks of 'ca_certs' as \\n
      }
    `,
  );
  checkFix(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE-----\\\\nRXhhbXBsZSBvbmx5\\\\n-----END CERTIFICATE-----\\\\n" }
      }
    `,
    "Write the line breaks of 'ca_certs' as \\n",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n" }
      }
    `,
  );
});

test('no line breaks', () => {
  checkRule(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE----- RXhhbXBsZSBvbmx5 -----END CERTIFICATE----- " }
      //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has no line breaks; write them as \\n.
      //                     | preferred fix: Write the line breaks of 'ca_certs' as \\n
      }
    `,
  );
  checkFix(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE----- RXhhbXBsZSBvbmx5 -----END CERTIFICATE----- " }
      }
    `,
    "Write the line breaks of 'ca_certs' as \\n",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n" }
      }
    `,
  );
});

test('a path to a file, half a block, something in between', () => {
  checkRule(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
          "ca_certs": "/etc/ssl/ca.pem",
      //              ^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has no lines BEGIN and END around a certificate or key.
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n", "key": "-----BEGIN PRIVATE KEY-----\\n(the key)\\n-----END PRIVATE KEY-----\\n" }
      //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'cluster_backend.certificate' is not PEM: it has no line END for each of its lines BEGIN.
      //                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'cluster_backend.key' is not PEM: it has something other than base64 between its lines BEGIN and END.
        }
      }
    `,
  );
});

test('chains, encrypted keys and placeholders', () => {
  checkSilent(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
          "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n",
          "cluster_backend": { "certificate": "<certificate>", "key": "-----BEGIN RSA PRIVATE KEY-----\\nProc-Type: 4,ENCRYPTED\\nDEK-Info: AES-128-CBC,0123\\n\\nRXhhbXBsZSBvbmx5\\n-----END RSA PRIVATE KEY-----\\n" }
        }
      }
    `,
  );
});

test('breaks that were escaped twice', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': '-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n' },
    `
      ...
          "ca_certs": "-----BEGIN CERTIFICATE-----\\\\nRXhhbXBsZQ==\\\\n-----END CERTIFICATE-----\\\\n"
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has line breaks with two backslashes, which stay in the text.
      //              | preferred fix: Write the line breaks of 'ca_certs' as \\n
      //              | -     "ca_certs": "-----BEGIN CERTIFICATE-----\\\\nRXhhbXBsZQ==\\\\n-----END CERTIFICATE-----\\\\n"
      //              | +     "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n"
      ...
  `,
  );
});

test('all on one line', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': '-----BEGIN CERTIFICATE-----RXhhbXBsZQ==-----END CERTIFICATE-----' },
    `
      ...
          "ca_certs": "-----BEGIN CERTIFICATE-----RXhhbXBsZQ==-----END CERTIFICATE-----"
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has no line breaks; write them as \\n.
      //              | preferred fix: Write the line breaks of 'ca_certs' as \\n
      //              | -     "ca_certs": "-----BEGIN CERTIFICATE-----RXhhbXBsZQ==-----END CERTIFICATE-----"
      //              | +     "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n"
      ...
  `,
  );
});

test('no certificate at all', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': 'none' },
    `
      ...
          "ca_certs": "none"
      //              ^^^^^^ warning: 'ca_certs' is not PEM: it has no lines BEGIN and END around a certificate or key.
      //              | no fix
      ...
  `,
  );
});

test('letters of another kind', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': '-----BEGIN CERTIFICATE-----RXh*-----END CERTIFICATE-----' },
    `
      ...
          "ca_certs": "-----BEGIN CERTIFICATE-----RXh*-----END CERTIFICATE-----"
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has no line breaks; write them as \\n.
      //              | no fix
      ...
  `,
  );
});

test('letters of another kind on lines', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': '-----BEGIN CERTIFICATE-----\nRXh*\n-----END CERTIFICATE-----\n' },
    `
      ...
          "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXh*\\n-----END CERTIFICATE-----\\n"
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has something other than base64 between its lines BEGIN and END.
      //              | no fix
      ...
  `,
  );
});

test('nothing between its lines', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': '-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----\n' },
    `
      ...
          "ca_certs": "-----BEGIN CERTIFICATE-----\\n\\n-----END CERTIFICATE-----\\n"
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has something other than base64 between its lines BEGIN and END.
      //              | no fix
      ...
  `,
  );
});

test('escaped twice, and no certificate either way', () => {
  checkKvm(
    sslNotPem,
    { 'ssl.ca_certs': 'none\\n' },
    `
      ...
          "ca_certs": "none\\\\n"
      //              ^^^^^^^^^ warning: 'ca_certs' is not PEM: it has line breaks with two backslashes, which stay in the text.
      //              | no fix
      ...
  `,
  );
});

test('an encrypted key has lines before its letters', () => {
  checkKvm(sslNotPem, {
    'ssl.ca_certs':
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nRXhhbXBsZQ==\n-----END RSA PRIVATE KEY-----\n',
  });
});

test('where one of two blocks is no base64, nothing can be told of the lines', () => {
  const block = (body: string) => `-----BEGIN CERTIFICATE----- ${body} -----END CERTIFICATE-----`;
  const text = `${block('RXhhbXBsZSBvbmx5')} ${block('???')}`;
  checkRule(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "${text}" }
      //                     ^${'^'.repeat(text.length)}^ warning: 'ca_certs' is not PEM: it has no line breaks...
      //                     | no fix
      }
    `,
  );
});
