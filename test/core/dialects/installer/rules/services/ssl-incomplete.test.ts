/** `installer/ssl-incomplete`. */
import { test } from 'vitest';
import { sslIncomplete } from '../../../../../../server/src/core/dialects/installer/rules/services/ssl-incomplete.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('a key is missing', () => {
  checkRule(
    sslIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "ssl": {
      //^^^^^ error: Missing required keys 'cluster_backend.key', 'public_vip.certificate' and 'public_vip.key' in 'ssl'. Give all certificates and keys, or remove 'ssl'.
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
      //^^^^^ error: Missing required key 'public_vip.certificate' in 'ssl'. Give all certificates and keys, or remove 'ssl'.
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
      //^^^^^ error: Missing required keys 'cluster_backend.certificate', 'cluster_backend.key', 'public_vip.certificate' and 'public_vip.key' in 'ssl'. Give all certificates and keys, or remove 'ssl'.
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
      //^^^^^ error: Missing required keys 'public_vip.certificate' and 'public_vip.key' in 'ssl'. Give all certificates and keys, or remove 'ssl'.
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

test('only the certificates of authorities', () => {
  checkKvm(
    sslIncomplete,
    { 'ssl.ca_certs': '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n' },
    `
      ...
        "ssl": {
      //^^^^^ error: Missing required keys 'cluster_backend.certificate', 'cluster_backend.key', 'public_vip.certificate' and 'public_vip.key' in 'ssl'. Give all certificates and keys, or remove 'ssl'.
      //| fix: Remove 'ssl' and its content
      //| -   },
      //| -   "ssl": {
      //| -     "ca_certs": "-----BEGIN CERTIFICATE-----\\nRXhhbXBsZQ==\\n-----END CERTIFICATE-----\\n"
      ...
  `,
  );
});

test('all of them', () => {
  checkKvm(sslIncomplete, {
    ssl: {
      ca_certs: '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
      cluster_backend: {
        certificate: '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
        key: '-----BEGIN PRIVATE KEY-----\nRXhhbXBsZQ==\n-----END PRIVATE KEY-----\n',
      },
      public_vip: {
        certificate: '-----BEGIN CERTIFICATE-----\nRXhhbXBsZQ==\n-----END CERTIFICATE-----\n',
        key: '-----BEGIN PRIVATE KEY-----\nRXhhbXBsZQ==\n-----END PRIVATE KEY-----\n',
      },
    },
  });
});
