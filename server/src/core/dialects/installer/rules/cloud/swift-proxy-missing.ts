/** There are scale-out object nodes, but no proxy for them. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { PROXIES } from './about-scales.js';
import { docs } from './swift-proxy-missing.docs.js';

export const swiftProxyMissing = defineRule({
  id: 'installer/swift-proxy-missing',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const storage = environment.integer('so_swift_storage_scale');
    if (!storage || storage.value <= 0 || !hasNoProxy(environment)) return;
    const proxies = environment.integer(PROXIES);
    yield finding(
      storage.at,
      `${storage.value === 1 ? 'One scale-out object node has' : `${storage.value} scale-out object nodes have`} no proxy: '${PROXIES}' is ${proxies ? '0' : 'missing, which means 0'}.`,
      { related: [related(proxies?.at, 'No proxy is counted here.')] },
    );
  },
});

function hasNoProxy(environment: EnvironmentJson): boolean {
  return environment.state(PROXIES) === 'absent' || environment.integer(PROXIES)?.value === 0;
}
