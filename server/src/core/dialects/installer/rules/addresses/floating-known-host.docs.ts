/** The page of `installer/floating-known-host`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary:
    'The pool of floating IPs holds a host that the file names elsewhere: a server, a router or an array.',
  why: 'Networking assigns every address of the pool and does not check whether it is in use. The VM that gets this one cuts the host off, and is cut off by it.',
  source: 'Mapping table of JSON keys: no address in use inside the floating range',
  ...kvmExample(
    { 'neutron.public_interface_default_route': '192.168.131.100' },
    { 'neutron.public_interface_default_route': '192.168.131.1' },
  ),
};
