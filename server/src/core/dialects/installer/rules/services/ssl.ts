/** The section `ssl`: a whole set of certificates and keys or none, each where it belongs and readable as PEM. */
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { readPem } from './pem.js';
import { change, quoted } from './repairs.js';
import { examplePem, goodSsl } from './ssl-example.js';

/** The places of a certificate, each with the place of its key. */
const PAIRS = [
  { certificate: 'ssl.cluster_backend.certificate', key: 'ssl.cluster_backend.key' },
  { certificate: 'ssl.public_vip.certificate', key: 'ssl.public_vip.key' },
] as const;

const PEM_PATHS = ['ssl.ca_certs', ...PAIRS.flatMap(({ certificate, key }) => [certificate, key])] as const;

const incomplete = defineEnvironmentRule({
  id: 'installer/ssl-incomplete',
  severity: 'error',
  docs: {
    summary: 'The section `ssl` holds some of the certificates and keys, but not all.',
    why: 'The controllers need the authority, their certificate and its key together. With a part of them the load balancer does not start its TLS end points.',
    source: 'JSON page 1.1, section ssl: all of it or nothing; mapping table of JSON keys for public_vip',
    ...kvmExample(
      { ssl: { ...goodSsl, cluster_backend: { certificate: examplePem('CERTIFICATE') } } },
      { ssl: goodSsl },
    ),
  },
  check({ environment, report }) {
    const written = PEM_PATHS.filter((path) => environment.state(path) !== 'absent');
    if (written.length === 0 || environment.section('ssl') === undefined) return;
    const lacking = PEM_PATHS.filter((path) => environment.state(path) === 'absent');
    if (lacking.length === 0) return;
    report({
      at: environment.keyAt('ssl') ?? environment.missingAt('ssl'),
      message: `'ssl' lacks ${quoted(lacking.map(short))}; it needs all of its certificates and keys, or none.`,
    });
  },
});

const notPem = defineEnvironmentRule({
  id: 'installer/ssl-not-pem',
  severity: 'warning',
  docs: {
    summary: 'A certificate or key is not PEM text in one JSON string.',
    why: 'The text is written into files that OpenSSL reads. It wants a line BEGIN, lines of base64 and a line END, and in a JSON string each line break is the two characters \\n.',
    source: 'JSON page 1.1, section ssl: string-encoded PEM',
    ...kvmExample(
      { ssl: { ...goodSsl, ca_certs: examplePem('CERTIFICATE').replaceAll('\n', '\\n') } },
      { ssl: goodSsl },
    ),
  },
  check({ environment, report }) {
    for (const path of PEM_PATHS) {
      const value = pemAt(environment, path);
      if (!value) continue;
      const { fault, repaired } = readPem(value.value);
      if (fault === undefined) continue;
      report({
        at: value.at,
        message: `'${short(path)}' is not PEM: it ${fault}.`,
        fixes: () =>
          repaired === undefined
            ? []
            : change(environment.file, value, repaired, true).map((fix) => ({
                ...fix,
                title: `Write the line breaks of '${short(path)}' as \\n`,
              })),
      });
    }
  },
});

const swapped = defineEnvironmentRule({
  id: 'installer/ssl-key-certificate-swapped',
  severity: 'error',
  docs: {
    summary: 'A private key stands where a certificate belongs, or a certificate where a key belongs.',
    why: 'The load balancer would hand out the private key to everybody who connects, or cannot read it and does not start.',
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
  },
  check({ environment, report }) {
    const { file } = environment;
    const authority = misplaced(environment, 'ssl.ca_certs', 'certificate');
    if (authority)
      report({
        at: authority.at,
        message: "'ca_certs' holds a private key; certificates of authorities belong here.",
      });
    for (const pair of PAIRS) {
      const certificate = misplaced(environment, pair.certificate, 'certificate');
      const key = misplaced(environment, pair.key, 'key');
      if (certificate && key) {
        report({
          at: certificate.at,
          message: `'${short(pair.certificate)}' holds the private key and '${short(pair.key)}' the certificate; they are swapped.`,
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
        });
      } else if (certificate) {
        report({
          at: certificate.at,
          message: `'${short(pair.certificate)}' holds a private key, not a certificate.`,
        });
      } else if (key) {
        report({ at: key.at, message: `'${short(pair.key)}' holds a certificate, not a private key.` });
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

/** Placeholders are left to the rule about them. */
function pemAt(environment: EnvironmentJson, path: (typeof PEM_PATHS)[number]) {
  const value = environment.text(path);
  return value && !/^\s*<[^>]*>\s*$|\{\{/.test(value.value) ? value : undefined;
}

const short = (path: string) => path.replace(/^ssl\./, '');

export const ssl: readonly Rule<Installer>[] = [incomplete, notPem, swapped];
