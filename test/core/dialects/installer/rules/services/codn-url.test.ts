/** `installer/codn-url`. */
import { test } from 'vitest';
import { codnUrl } from '../../../../../../server/src/core/dialects/installer/rules/services/codn-url.js';
import { checkFix, checkRule, checkSilent } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

test('no scheme', () => {
  checkRule(
    codnUrl,
    `
      #- /kvm-custom-ips.json
      {
        "cloud_type": "KVM",
        "codn": { "overcloud_http_proxy": "172.20.1.8:8080" }
      //                                  ^^^^^^^^^^^^^^^^^ error: '172.20.1.8:8080' is not a valid proxy URL. Write it as 'http://host:port'.
      //                                  | preferred fix: Change to 'http://172.20.1.8:8080'
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
      //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.8:8080 ' is not a valid proxy URL. Write it as 'http://host:port'.
      //                                  | preferred fix: Change to 'http://172.20.1.8:8080'
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
      //                          ^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.8' is not a valid proxy URL. Write it as 'http://host:port'.
          "overcloud_https_proxy": "http://:8080",
      //                           ^^^^^^^^^^^^^^ error: 'http://:8080' is not a valid proxy URL. Write it as 'http://host:port'.
          "undercloud_http_proxy": "http://300.20.1.8:8080",
      //                           ^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://300.20.1.8:8080' is not a valid proxy URL. Write it as 'http://host:port'.
          "undercloud_https_proxy": "http://172.20.1.8:80800"
      //                            ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://172.20.1.8:80800' is not a valid proxy URL. Write it as 'http://host:port'.
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

test('without a scheme', () => {
  checkKvm(
    codnUrl,
    { 'codn.undercloud_http_proxy': 'proxy.example.net:3128/' },
    `
      ...
          "undercloud_http_proxy": "proxy.example.net:3128/"
      //                           ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'proxy.example.net:3128/' is not a valid proxy URL. Write it as 'http://host:port'.
      //                           | preferred fix: Change to 'http://proxy.example.net:3128'
      //                           | -     "undercloud_http_proxy": "proxy.example.net:3128/"
      //                           | +     "undercloud_http_proxy": "http://proxy.example.net:3128"
      ...
  `,
  );
});

test('a port behind the last', () => {
  checkKvm(
    codnUrl,
    { 'codn.undercloud_http_proxy': 'http://proxy.example.net:65536' },
    `
      ...
          "undercloud_http_proxy": "http://proxy.example.net:65536"
      //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://proxy.example.net:65536' is not a valid proxy URL. Write it as 'http://host:port'.
      //                           | no fix
      ...
  `,
  );
});

test('the last port', () => {
  checkKvm(codnUrl, { 'codn.undercloud_http_proxy': 'http://proxy.example.net:65535' });
});

test('a port before the first', () => {
  checkKvm(
    codnUrl,
    { 'codn.undercloud_http_proxy': 'http://proxy.example.net:0' },
    `
      ...
          "undercloud_http_proxy": "http://proxy.example.net:0"
      //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'http://proxy.example.net:0' is not a valid proxy URL. Write it as 'http://host:port'.
      //                           | no fix
      ...
  `,
  );
});

test('the first port', () => {
  checkKvm(codnUrl, { 'codn.undercloud_http_proxy': 'http://proxy.example.net:1' });
});
