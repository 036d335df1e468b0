/** The section `ssl`: a whole set of certificates and keys or none, each where it belongs and readable as PEM. */
import type { EnvironmentJson } from '../../model/installer-model.js';

/** The places of a certificate, each with the place of its key. */
export const PAIRS = [
  { certificate: 'ssl.cluster_backend.certificate', key: 'ssl.cluster_backend.key' },
  { certificate: 'ssl.public_vip.certificate', key: 'ssl.public_vip.key' },
] as const;

export const PEM_PATHS = [
  'ssl.ca_certs',
  ...PAIRS.flatMap(({ certificate, key }) => [certificate, key]),
] as const;

/** Placeholders are left to the rule about them. */
export function pemAt(environment: EnvironmentJson, path: (typeof PEM_PATHS)[number]) {
  const value = environment.text(path);
  return value && !/^\s*<[^>]*>\s*$|\{\{/.test(value.value) ? value : undefined;
}

export const short = (path: string) => path.replace(/^ssl\./, '');
