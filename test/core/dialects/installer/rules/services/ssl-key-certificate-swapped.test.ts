/** `installer/ssl-key-certificate-swapped`. */
import { test } from 'vitest';
import { sslKeyCertificateSwapped } from '../../../../../../server/src/core/dialects/installer/rules/services/ssl-key-certificate-swapped.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

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
      //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'cluster_backend.certificate' contains the private key and 'cluster_backend.key' the certificate. They are swapped.
      //                   | preferred fix: Swap the certificate and its key
      //                   | related 6: The certificate is here.
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
      //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'ca_certs' contains a private key. Use the certificates of the authorities.
          "cluster_backend": { "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n", "key": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZSBvbmx5\\n-----END CERTIFICATE-----\\n" },
      //                                                                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'cluster_backend.key' contains a certificate, not a private key.
          "public_vip": { "certificate": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n", "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZSBvbmx5\\n-----END PRIVATE KEY-----\\n" }
      //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'public_vip.certificate' contains a private key, not a certificate.
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

test('swapped in one pair', () => {
  checkKvm(
    sslKeyCertificateSwapped,
    {
      ssl: {
        ca_certs: '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
        public_vip: {
          certificate: '-----BEGIN PRIVATE KEY-----\nRXhhbXBsZQ==\n-----END PRIVATE KEY-----\n',
          key: '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
        },
      },
    },
    `
      ...
            "certificate": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZQ==\\n-----END PRIVATE KEY-----\\n",
      //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'public_vip.certificate' contains the private key and 'public_vip.key' the certificate. They are swapped.
      //                   | related 52: The certificate is here.
      //                   | preferred fix: Swap the certificate and its key
      //                   | -       "certificate": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZQ==\\n-----END PRIVATE KEY-----\\n",
      //                   | -       "key": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n"
      //                   | +       "certificate": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n",
      //                   | +       "key": "-----BEGIN PRIVATE KEY-----\\nRXhhbXBsZQ==\\n-----END PRIVATE KEY-----\\n"
      ...
  `,
  );
});

test('both in one place, and neither', () => {
  checkKvm(sslKeyCertificateSwapped, {
    'ssl.public_vip': {
      certificate:
        '-----BEGIN PRIVATE KEY-----\nRXhhbXBsZQ==\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
      key: 'none',
    },
  });
});

test('what is neither certificate nor key', () => {
  checkKvm(sslKeyCertificateSwapped, {
    'ssl.public_vip': {
      certificate: '-----BEGIN DH PARAMETERS-----\nRXhhbXBsZQ==\n-----END DH PARAMETERS-----\n',
      key: '-----BEGIN PRIVATE KEY-----\nRXhhbXBsZQ==\n-----END PRIVATE KEY-----\n',
    },
  });
});
