/** There are scale-out object nodes, but no proxy for them. */

import type { Value } from '../../../../model/value.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { addTopKey } from './about-keys.js';
import { listedMachines, PROXIES } from './about-scales.js';
import { docs } from './swift-proxy-missing.docs.js';

export const swiftProxyMissing = defineRule({
  id: 'installer/swift-proxy-missing',
  severity: 'warning',
  docs,
  over: eachEnvironment,
  *check(environment, installer) {
    const storage = environment.integer('so_swift_storage_scale');
    if (!storage || storage.value <= 0 || !hasNoProxy(environment)) return;
    const proxies = environment.integer(PROXIES);
    yield finding(
      storage.at,
      `${storage.value === 1 ? 'One scale-out object node has' : `${storage.value} scale-out object nodes have`} no proxy: '${PROXIES}' is ${proxies ? '0' : 'missing and defaults to 0'}.`,
      {
        related: [related(proxies?.at, 'No proxy is counted here.')],
        fixes: () => {
          const count = listedMachines(environment, installer, PROXIES) || FEWEST;
          return proxies
            ? moveTo(`Change '${PROXIES}' to ${count}`, [[proxies, asWritten(proxies, count)]])
            : addTopKey(environment, PROXIES, count, 'so_swift_storage_scale');
        },
      },
    );
  },
});

/** With two, one may fail. */
const FEWEST = 2;

function asWritten({ node }: Value<number>, count: number): string | number {
  return typeof node.value === 'string' ? String(count) : count;
}

function hasNoProxy(environment: EnvironmentJson): boolean {
  return environment.state(PROXIES) === 'absent' || environment.integer(PROXIES)?.value === 0;
}
