/** The page of `installer/codn-url`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { goodCodn } from './codn-examples.js';

export const docs: RuleDocs = {
  summary: 'A proxy is not written as `http://host:port`.',
  why: 'The value becomes the variable http_proxy or https_proxy of the nodes. Without a scheme and a port, programs cannot find the proxy.',
  source: 'JSON page 1.1, section codn, and the samples of the scenarios page 1.1',
  ...kvmExample({ codn: { ...goodCodn, overcloud_https_proxy: '172.20.1.8:8080' } }, { codn: goodCodn }),
};
