/** A private key is written where a certificate belongs, or a certificate where a key belongs. */

import { finding, related } from '../../../../rules/kit/finding.js';
import { moveTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { readPem } from './about-pem.js';
import { PAIRS, type PEM_PATHS, pemAt, short } from './about-ssl.js';
import { docs } from './ssl-key-certificate-swapped.docs.js';

export const sslKeyCertificateSwapped = defineRule({
  id: 'installer/ssl-key-certificate-swapped',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const authority = misplaced(environment, 'ssl.ca_certs', 'certificate');
    if (authority)
      yield finding(
        authority.at,
        "'ca_certs' contains a private key. Use the certificates of the authorities.",
      );
    for (const pair of PAIRS) {
      const certificate = misplaced(environment, pair.certificate, 'certificate');
      const key = misplaced(environment, pair.key, 'key');
      if (certificate && key) {
        yield finding(
          certificate.at,
          `'${short(pair.certificate)}' contains the private key and '${short(pair.key)}' the certificate. They are swapped.`,
          {
            related: [related(key.at, 'The certificate is here.')],
            fixes: () =>
              moveTo(
                'Swap the certificate and its key',
                [
                  [certificate, key.value],
                  [key, certificate.value],
                ],
                { preferred: true },
              ),
          },
        );
      } else if (certificate) {
        yield finding(
          certificate.at,
          `'${short(pair.certificate)}' contains a private key, not a certificate.`,
        );
      } else if (key) {
        yield finding(key.at, `'${short(pair.key)}' contains a certificate, not a private key.`);
      }
    }
  },
});

/** The text at a path when all that it holds belongs to the other place. */
function misplaced(environment: EnvironmentJson, path: (typeof PEM_PATHS)[number], wanted: string) {
  const value = pemAt(environment, path);
  const labels = value ? readPem(value.value).labels : [];
  if (labels.length === 0) return undefined;
  const keys = labels.filter((label) => label.endsWith('PRIVATE KEY'));
  const certificates = labels.filter((label) => label.endsWith('CERTIFICATE'));
  const [own, others] = wanted === 'key' ? [keys, certificates] : [certificates, keys];
  return own.length === 0 && others.length > 0 ? value : undefined;
}
