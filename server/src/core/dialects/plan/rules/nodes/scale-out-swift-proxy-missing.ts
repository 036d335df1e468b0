/** There are scale-out Swift storage nodes, but no scale-out Swift proxy. */
import { finding } from '../../../../rules/kit/finding.js';
import { addKey, changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { theOvercloud } from '../over.js';
import { docs } from './scale-out-swift-proxy-missing.docs.js';

/** Two survive the loss of one. */
const PROXIES = 2;

export const scaleOutSwiftProxyMissing = defineRule({
  id: 'plan/scale-out-swift-proxy-missing',
  severity: 'warning',
  docs,
  over: theOvercloud,
  *check({ counts, section }) {
    const storage = counts.get('scale-out-swift-storage')?.written;
    const proxies = counts.get('scale-out-swift-proxy');
    if (!storage?.value || proxies?.count !== 0) return;
    const title = `Set 'scale-out-swift-proxy' to ${PROXIES}`;
    yield finding(
      storage.at,
      `'scale-out-swift-storage' needs proxies, but 'scale-out-swift-proxy' is ${proxies.written ? '0' : 'missing'}.`,
      {
        fixes: () =>
          proxies.written
            ? changeTo(proxies.written, PROXIES, { title })
            : addKey(section, 'scale-out-swift-proxy', PROXIES, { title, after: 'swift-storage' }),
      },
    );
  },
});
