/** A private key stands where a certificate belongs, or a certificate where a key belongs. */

import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachEnvironment } from '../over.js';
import { readPem } from './pem.js';
import { change } from './repairs.js';
import { PAIRS, type PEM_PATHS, pemAt, short } from './ssl.js';
import { docs } from './ssl-key-certificate-swapped.docs.js';

export const sslKeyCertificateSwapped = defineRule({
  id: 'installer/ssl-key-certificate-swapped',
  severity: 'error',
  docs,
  over: eachEnvironment,
  *check(environment) {
    const { file } = environment;
    const authority = misplaced(environment, 'ssl.ca_certs', 'certificate');
    if (authority)
      yield finding(authority.at, "'ca_certs' holds a private key; certificates of authorities belong here.");
    for (const pair of PAIRS) {
      const certificate = misplaced(environment, pair.certificate, 'certificate');
      const key = misplaced(environment, pair.key, 'key');
      if (certificate && key) {
        yield finding(
          certificate.at,
          `'${short(pair.certificate)}' holds the private key and '${short(pair.key)}' the certificate; they are swapped.`,
          {
            related: [{ at: key.at, message: 'The certificate stands here.' }],
            fixes: () => {
              const edits = [
                ...change(file, certificate, key.value),
                ...change(file, key, certificate.value),
              ].flatMap((fix) => fix.edits);
              return edits.length < 2
                ? []
                : [{ title: 'Swap the certificate and its key', edits, preferred: true }];
            },
          },
        );
      } else if (certificate) {
        yield finding(certificate.at, `'${short(pair.certificate)}' holds a private key, not a certificate.`);
      } else if (key) {
        yield finding(key.at, `'${short(pair.key)}' holds a certificate, not a private key.`);
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
