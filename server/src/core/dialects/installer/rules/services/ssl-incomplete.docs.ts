/** The page of `installer/ssl-incomplete`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { examplePem, goodSsl } from './ssl-examples.js';

export const docs: RuleDocs = {
  summary: 'The section `ssl` contains some of the certificates and keys, but not all.',
  why: 'The controllers need the authority, their certificate and its key together. If one is missing, the load balancer does not start its TLS endpoints.',
  source: 'JSON page 1.1, section ssl: all of it or nothing; mapping table of JSON keys for public_vip',
  ...kvmExample(
    { ssl: { ...goodSsl, cluster_backend: { certificate: examplePem('CERTIFICATE') } } },
    { ssl: goodSsl },
  ),
};
