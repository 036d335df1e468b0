/** Certificates and keys for examples: the frame of PEM around letters that are not a secret. */

/** PEM with this label whose content says that it is an example. */
export function examplePem(label: string): string {
  return `-----BEGIN ${label}-----\n${'RXhhbXBsZSBvbmx5'.repeat(4)}\n-----END ${label}-----\n`;
}

export const goodSsl = {
  ca_certs: examplePem('CERTIFICATE'),
  cluster_backend: { certificate: examplePem('CERTIFICATE'), key: examplePem('PRIVATE KEY') },
  public_vip: { certificate: examplePem('CERTIFICATE'), key: examplePem('PRIVATE KEY') },
};
