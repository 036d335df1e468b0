import { test } from 'vitest';
import { scaleOutSwiftProxyMissing } from '../../../../../../server/src/core/dialects/plan/rules/nodes/scale-out-swift-proxy-missing.js';
import { checkRule } from '../../../../../support/check-rule.js';

test('no proxy, and none given', () => {
  checkRule(
    scaleOutSwiftProxyMissing,
    `
      deployment:
        overcloud:
          scale-out-swift-storage: 4
          #                        ^ warning: 'scale-out-swift-storage' needs proxies, but 'scale-out-swift-proxy' is missing.
          #                        | fix: Set 'scale-out-swift-proxy' to 2
    `,
  );
  checkRule(
    scaleOutSwiftProxyMissing,
    `
      deployment:
        overcloud:
          scale-out-swift-proxy: 0
          scale-out-swift-storage: 4
          #                        ^ warning: 'scale-out-swift-storage' needs proxies, but 'scale-out-swift-proxy' is 0.
          #                        | fix: Set 'scale-out-swift-proxy' to 2
    `,
  );
});

test('a proxy, no storage, and numbers that cannot be read', () => {
  for (const counts of [
    'scale-out-swift-proxy: 1, scale-out-swift-storage: 4',
    'scale-out-swift-storage: 0',
    'scale-out-swift-proxy: 1',
    'scale-out-swift-proxy: some, scale-out-swift-storage: 4',
  ])
    checkRule(scaleOutSwiftProxyMissing, `deployment: { overcloud: { ${counts} } }`);
});
