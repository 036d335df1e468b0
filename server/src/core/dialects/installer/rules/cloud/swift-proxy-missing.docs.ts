/** The page of `installer/swift-proxy-missing`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { PROXIES } from './about-scales.js';

export const docs: RuleDocs = {
  summary: 'There are scale-out object nodes, but no proxy for them.',
  why: 'Requests for objects on scale-out nodes are answered by scale-out proxies, which are installed before their nodes.',
  source: 'Object storage pages 1.1, adding scale-out nodes',
  ...kvmExample({ so_swift_storage_scale: 3, [PROXIES]: 0 }, { so_swift_storage_scale: 3, [PROXIES]: 2 }),
};
