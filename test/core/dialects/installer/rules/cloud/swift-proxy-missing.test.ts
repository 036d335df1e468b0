import { test } from 'vitest';
import { swiftProxyMissing } from '../../../../../../server/src/core/dialects/installer/rules/cloud/swift-proxy-missing.js';
import { checkRule, checkSilent } from '../../../../../support/check-rule.js';

const kvm = (members: string) => `#- /kvm.json\n{ "cloud_type": "KVM", ${members} }`;

test('scale-out nodes without a proxy', () => {
  checkRule(
    swiftProxyMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "so_swift_storage_scale": 3,
    //                          ^ warning: 3 scale-out object nodes have no proxy: 'so_swift_proxy_scale' is 0.
    //                          | related 4: No proxy is counted here.
    //                          | fix: Change 'so_swift_proxy_scale' to 2
    //                          | -   "so_swift_proxy_scale": 0
    //                          | +   "so_swift_proxy_scale": 2
      "so_swift_proxy_scale": 0
    }
    `,
  );
  checkRule(
    swiftProxyMissing,
    `
    #- /kvm-custom-ips.json
    {
      "cloud_type": "KVM",
      "so_swift_storage_scale": 1
    //                          ^ warning: One scale-out object node has no proxy: 'so_swift_proxy_scale' is missing and defaults to 0.
    //                          | fix: Add 'so_swift_proxy_scale' with 2
    //                          | -   "so_swift_storage_scale": 1
    //                          | +   "so_swift_storage_scale": 1,
    //                          | +   "so_swift_proxy_scale": 2
    }
    `,
  );
  checkSilent(swiftProxyMissing, kvm('"so_swift_storage_scale": 3, "so_swift_proxy_scale": 2'));
  checkSilent(swiftProxyMissing, kvm('"so_swift_storage_scale": 0, "so_swift_proxy_scale": 0'));
  checkSilent(swiftProxyMissing, kvm('"so_swift_storage_scale": 3, "so_swift_proxy_scale": "some"'));
});
