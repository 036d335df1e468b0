/** The page of `installer/proxy-hostname`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { proxy } from './compute-proxy-examples.js';

export const docs: RuleDocs = {
  summary: 'The host name of the compute proxy has an underscore.',
  why: 'Host names have letters, digits and hyphens only. With an underscore the name does not resolve, and Nova does not find its compute service.',
  source: 'ESX compute proxy page 1.1, key hostname; RFC 1123, section 2.1',
  bad: proxy('hostname = compute_proxy_1'),
  good: proxy('hostname = compute-proxy-1'),
};
