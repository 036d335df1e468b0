import { test } from 'vitest';
import { dnsNoNameservers } from '../../../../../../server/src/core/dialects/input-model/rules/cloud/dns-no-nameservers.js';
import { checkModel } from '../../../../../support/examples.js';

test('settings name a server', () => {
  checkModel(dnsNoNameservers, {
    'cloudConfig.yml': `
      cloud:
        name: example
        dns-settings:
          domain: example.org # ours
        # ^^^^^^ error: Missing required key 'nameservers' in 'dns-settings'.
        # | fix: Add 'nameservers'
        # |       domain: example.org # ours
        # | +     nameservers: [""]
    `,
  });
  checkModel(dnsNoNameservers, {
    'cloudConfig.yml': `
      cloud:
        name: example
        dns-settings:
          domain: example.org
          nameservers: []
    `,
  });
  checkModel(dnsNoNameservers, {
    'cloudConfig.yml': `
      cloud:
        name: example
        dns-settings: {}
    `,
  });
  checkModel(dnsNoNameservers, {
    'cloudConfig.yml': `
      cloud:
        name: example
        dns-settings:
          domain: example.org
          <<: *unknown
    `,
  });
  checkModel(dnsNoNameservers, {
    'cloudConfig.yml': `
      cloud:
        name: example
    `,
  });
});
