/** The page of `installer/ssl-key-certificate-swapped`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { examplePem, goodSsl } from './ssl-examples.js';

export const docs: RuleDocs = {
  summary: 'A private key is written where a certificate belongs, or a certificate where a key belongs.',
  why: 'The load balancer would send the private key to every client, or cannot read it and does not start.',
  source: 'JSON page 1.1, section ssl; PEM labels as in RFC 7468',
  ...kvmExample(
    {
      ssl: {
        ...goodSsl,
        cluster_backend: { certificate: examplePem('PRIVATE KEY'), key: examplePem('CERTIFICATE') },
      },
    },
    { ssl: goodSsl },
  ),
};
