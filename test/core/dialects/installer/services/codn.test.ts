/** Proxies. */
import { test } from 'vitest';
import { checkFix, checkRule, checkSilent } from '../../../../support/check-rule.js';

const codnUrl = { id: 'installer/codn-url' };
const codnIncomplete = { id: 'installer/codn-incomplete' };

test('no scheme', () => {
  checkRule(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "172.20.1.8:8080" }
      //                                  ^^^^^^^^^^^^^^^^^ error: '172.20.1.8:8080' is no proxy URL; write it as 'http://host:port'.
      //                                  | fix: Change to 'http://172.20.1.8:8080'
      }
    `,
  );
  checkFix(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "172.20.1.8:8080" }
      }
    `,
    "Change to 'http://172.20.1.8:8080'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "http://172.20.1.8:8080" }
      }
    `,
  );
});

test('a blank at the end', () => {
  checkRule(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "http://172.20.1.8:8080 " }
      //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.8:8080 ' is no proxy URL; write it as 'http://host:port'.
      //                                  | fix: Change to 'http://172.20.1.8:8080'
      }
    `,
  );
  checkFix(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "http://172.20.1.8:8080 " }
      }
    `,
    "Change to 'http://172.20.1.8:8080'",
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "http://172.20.1.8:8080" }
      }
    `,
  );
});

test('no port, no host, no address, no such port', () => {
  checkRule(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": {
          "overcloud_http_proxy": "http://172.20.1.8",
      //                          ^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.8' is no proxy URL; write it as 'http://host:port'.
          "overcloud_https_proxy": "http://:8080",
      //                           ^^^^^^^^^^^^^^ error: 'http://:8080' is no proxy URL; write it as 'http://host:port'.
          "undercloud_http_proxy": "http://300.20.1.8:8080",
      //                           ^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://300.20.1.8:8080' is no proxy URL; write it as 'http://host:port'.
          "undercloud_https_proxy": "http://172.20.1.8:80800"
      //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.8:80800' is no proxy URL; write it as 'http://host:port'.
        }
      }
    `,
  );
});

test('good ones', () => {
  checkSilent(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": {
          "overcloud_http_proxy": "http://proxy.example.net:8080",
          "overcloud_https_proxy": "https://me:secret@172.20.1.8:3128/",
          "undercloud_http_proxy": "<proxy>"
        }
      }
    `,
  );
});

test('only http', () => {
  checkRule(
    codnIncomplete,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": {
      //^^^^^^ warning: 'codn' lacks 'undercloud_https_proxy' and 'overcloud_https_proxy'; http and https of the undercloud and the overcloud each need a proxy.
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
      //^^^^^^ warning: 'codn' lacks 'undercloud_http_proxy' and 'undercloud_https_proxy'; http and https of the undercloud and the overcloud each need a proxy.
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
