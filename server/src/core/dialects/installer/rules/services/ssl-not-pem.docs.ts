/** The page of `installer/ssl-not-pem`. */

import type { RuleDocs } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import { examplePem, goodSsl } from './ssl-examples.js';

export const docs: RuleDocs = {
  summary: 'A certificate or key is not PEM text in one JSON string.',
  why: 'The text is written into files that OpenSSL reads. It needs a line BEGIN, lines of base64 and a line END, and in a JSON string each line break is the two characters \\n.',
  source: 'JSON page 1.1, section ssl: string-encoded PEM',
  ...kvmExample(
    { ssl: { ...goodSsl, ca_certs: examplePem('CERTIFICATE').replaceAll('\n', '\\n') } },
    { ssl: goodSsl },
  ),
};
