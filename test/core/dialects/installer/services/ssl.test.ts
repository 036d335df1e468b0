/** Certificates and keys. */
import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const sslIncomplete = { id: 'installer/ssl-incomplete' };
const sslNotPem = { id: 'installer/ssl-not-pem' };
const sslKeyCertificateSwapped = { id: 'installer/ssl-key-certificate-swapped' };

test('a key is missing', () => {
  checkRule(
    sslIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
      //^^^^^ error: 'ssl' lacks 'cluster_backend.key', 'public_vip.certificate' and 'public_vip.key'; it needs all of its certificates and keys, or none.
          "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n",
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n" }
        }
      }
    `,
  );
});

test('the public certificate is half there', () => {
  checkRule(
    sslIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
      //^^^^^ error: 'ssl' lacks 'public_vip.certificate'; it needs all of its certificates and keys, or none.
          "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n",
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n", "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n" },
          "public_vip": { "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n" }
        }
      }
    `,
  );
});

test('only the authority', () => {
  checkRule(
    sslIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n" }
      //^^^^^ error: 'ssl' lacks 'cluster_backend.certificate', 'cluster_backend.key', 'public_vip.certificate' and 'public_vip.key'; it needs all of its certificates and keys, or none.
      }
    `,
  );
});

test('the public certificate is needed with the others', () => {
  checkRule(
    sslIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
      //^^^^^ error: 'ssl' lacks 'public_vip.certificate' and 'public_vip.key'; it needs all of its certificates and keys, or none.
          "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n",
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n", "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n" }
        }
      }
    `,
  );
});

test('none at all', () => {
  checkSilent(
    sslIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {}
      }
    `,
  );
});

test('line breaks with two backslashes', () => {
  checkRule(
    sslNotPem,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "ca_certs": "-----BEGIN CERTIFICATE-----\\\\nRXhhbXBsZSBvbmx5\\\\n-----END CERTIFICATE-----\\\\n" }
      //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it has line breaks with two backslashes, which stay in the text as they are.
      //                     | fix: Write the line breaks of 'ca_certs' as \\n
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
      //                     | fix: Write the line breaks of 'ca_certs' as \\n
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
      //              ^^^^^^^^^^^^^^^^^ warning: 'ca_certs' is not PEM: it holds no lines BEGIN and END around a certificate or key.
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n", "key": "-----BEGIN PRIVATE KEY-----\\n(the key)\\n-----END PRIVATE KEY-----\\n" }
      //                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'cluster_backend.certificate' is not PEM: it has no line END for each of its lines BEGIN.
      //                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: 'cluster_backend.key' is not PEM: it holds something other than base64 between its lines BEGIN and END.
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

test('certificate and key are swapped', () => {
  checkRule(
    sslKeyCertificateSwapped,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
          "cluster_backend": {
            "certificate": "-----BEGIN RSA PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END RSA PRIVATE KEY-----\\n",
      //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'cluster_backend.certificate' holds the private key and 'cluster_backend.key' the certificate; they are swapped.
      //                   | fix: Swap the certificate and its key
      //                   | related 6: The certificate stands here.
            "key": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n"
          }
        }
      }
    `,
  );
  checkFix(
    sslKeyCertificateSwapped,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
          "cluster_backend": {
            "certificate": "-----BEGIN RSA PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END RSA PRIVATE KEY-----\\n",
            "key": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n"
          }
        }
      }
    `,
    'Swap the certificate and its key',
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
          "cluster_backend": {
            "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n",
            "key": "-----BEGIN RSA PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END RSA PRIVATE KEY-----\\n"
          }
        }
      }
    `,
  );
});

test('one of them stands in the wrong place', () => {
  checkRule(
    sslKeyCertificateSwapped,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
          "ca_certs": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n",
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'ca_certs' holds a private key; certificates of authorities belong here.
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n", "key": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n" },
      //                                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'cluster_backend.key' holds a certificate, not a private key.
          "public_vip": { "certificate": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n", "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n" }
      //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'public_vip.certificate' holds a private key, not a certificate.
        }
      }
    `,
  );
});

test('a certificate with its key in one text', () => {
  checkSilent(
    sslKeyCertificateSwapped,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": { "cluster_backend": { "certificate": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n", "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n" } }
      }
    `,
  );
});
