/** `installer/codn-incomplete`. */
import { test } from 'vitest';
import { codnIncomplete } from '../../../../../../server/src/core/dialects/installer/rules/services/codn-incomplete.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('only http', () => {
  checkRule(
    codnIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": {
      //^^^^^^ warning: Missing required keys 'undercloud_https_proxy' and 'overcloud_https_proxy' in 'codn'. HTTP and HTTPS of undercloud and overcloud each need a proxy.
      //| fix: Add 'undercloud_https_proxy' and 'overcloud_https_proxy' with 'http://172.20.1.8:8080'
          "overcloud_http_proxy": "http://172.20.1.8:8080",
          "undercloud_http_proxy": "http://172.20.1.8:8080"
        }
      }
    `,
  );
  checkFix(
    codnIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": {
          "overcloud_http_proxy": "http://172.20.1.8:8080",
          "undercloud_http_proxy": "http://172.20.1.8:8080"
        }
      }
    `,
    "Add 'undercloud_https_proxy' and 'overcloud_https_proxy' with 'http://172.20.1.8:8080'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": {
          "overcloud_http_proxy": "http://172.20.1.8:8080",
          "undercloud_http_proxy": "http://172.20.1.8:8080",
          "undercloud_https_proxy": "http://172.20.1.8:8080",
          "overcloud_https_proxy": "http://172.20.1.8:8080"
        }
      }
    `,
  );
});

test('only one cloud, and two proxies to choose from', () => {
  checkRule(
    codnIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "http://172.20.1.8:8080", "overcloud_https_proxy": "http://172.20.1.9:8080" }
      //^^^^^^ warning: Missing required keys 'undercloud_http_proxy' and 'undercloud_https_proxy' in 'codn'. HTTP and HTTPS of undercloud and overcloud each need a proxy.
      }
    `,
  );
});

test('all four, or none', () => {
  checkSilent(
    codnIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "http://172.20.1.8:8080", "overcloud_https_proxy": "http://172.20.1.8:8080", "undercloud_http_proxy": "http://172.20.1.8:8080", "undercloud_https_proxy": "http://172.20.1.8:8080" }
      }
      #- /other.json
      {
        "cloud_type": "KVM",
        "codn": {}
      }
    `,
  );
});

test('the proxy of the others', () => {
  checkKvm(
    codnIncomplete,
    {
      codn: {
        undercloud_http_proxy: 'http://172.20.1.8:8080',
        overcloud_http_proxy: 'http://172.20.1.8:8080',
        overcloud_https_proxy: 'http://172.20.1.8:8080',
      },
    },
    `
      ...
        "codn": {
      //^^^^^^ warning: Missing required key 'undercloud_https_proxy' in 'codn'. HTTP and HTTPS of undercloud and overcloud each need a proxy.
      //| fix: Add 'undercloud_https_proxy' with 'http://172.20.1.8:8080'
      //| -     "overcloud_https_proxy": "http://172.20.1.8:8080"
      //| +     "overcloud_https_proxy": "http://172.20.1.8:8080",
      //| +     "undercloud_https_proxy": "http://172.20.1.8:8080"
      ...
  `,
  );
});

test('proxies that differ', () => {
  checkKvm(
    codnIncomplete,
    {
      codn: {
        undercloud_http_proxy: 'http://172.20.1.8:8080',
        overcloud_http_proxy: 'http://172.20.1.9:8080',
      },
    },
    `
      ...
        "codn": {
      //^^^^^^ warning: Missing required keys 'undercloud_https_proxy' and 'overcloud_https_proxy' in 'codn'. HTTP and HTTPS of undercloud and overcloud each need a proxy.
      //| no fix
      ...
  `,
  );
});

test('a proxy that is none', () => {
  checkKvm(
    codnIncomplete,
    { codn: { undercloud_http_proxy: '172.20.1.8' } },
    `
      ...
        "codn": {
      //^^^^^^ warning: Missing required keys 'undercloud_https_proxy', 'overcloud_http_proxy' and 'overcloud_https_proxy' in 'codn'. HTTP and HTTPS of undercloud and overcloud each need a proxy.
      //| no fix
      ...
  `,
  );
});
