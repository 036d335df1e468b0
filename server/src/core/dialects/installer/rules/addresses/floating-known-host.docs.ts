/** The page of `installer/floating-known-host`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';

export const docs: RuleDocs = {
  summary:
    'The pool of floating IPs contains a host that is set elsewhere in the file: a server, a router or an array.',
  why: 'Networking assigns every address of the pool and does not check whether it is in use. The VM that gets this address and the host disrupt each other.',
  source: 'Mapping table of JSON keys: no address in use inside the floating range',
  ...kvmExample(
    { 'neutron.public_interface_default_route': '192.168.131.100' },
    { 'neutron.public_interface_default_route': '192.168.131.1' },
  ),
};
