/** The page of `installer/codn-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { goodCodn } from './codn-examples.js';

export const docs: RuleDocs = {
  summary: 'The section `codn` has some proxies, but not all four.',
  why: 'A node takes the http proxy for one kind of URL and the https proxy for the other, and undercloud and overcloud each have their own. If one is missing, that part of the cloud cannot reach all of the catalogue.',
  source: 'Scenarios page 1.1, whose samples set all four',
  ...kvmExample({ codn: goodCodn, 'codn.overcloud_https_proxy': undefined }, { codn: goodCodn }),
};
