/** What Keystone, as the 1.x installer sets it up, takes for a connection to a directory. Sources are with each fact. */

/** How it checks the certificate of the directory. Source: LDAP integration page 1.1, tls_req_cert. */
export const certificateChecks: readonly string[] = ['demand', 'allow', 'never'];

/** Where the controllers keep the certificate of the authority. Source: samples on the LDAP page 1.1. */
export const caCertificateFile = '/mnt/state/etc/keystone/ssl/certs/ca.pem';

/** The attribute by which Active Directory disables users, and the options that read it right. Source: LDAP integration page 1.1. */
export const activeDirectory = {
  attribute: 'userAccountControl',
  options: { user_enabled_mask: '2', user_enabled_default: '512' },
} as const;
