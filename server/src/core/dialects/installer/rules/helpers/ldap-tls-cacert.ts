/** TLS is on, but no file with the certificate of the authority is given. */

import { caCertificateFile } from '../../../../architecture/keystone-ldap.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDirectory } from '../over.js';
import { setOption } from './about-directory.js';
import { docs } from './ldap-tls-cacert.docs.js';

export const ldapTlsCacert = defineRule({
  id: 'installer/ldap-tls-cacert',
  severity: 'error',
  docs,
  over: eachDirectory,
  *check(directory) {
    const tls = directory.get('use_tls');
    if (tls?.value.toLowerCase() !== 'true' || !directory.isMissing('tls_cacertfile')) return;
    yield finding(tls.at, "'use_tls' is on, but 'tls_cacertfile' is missing.", {
      fixes: () => setOption(directory, 'tls_cacertfile', caCertificateFile),
    });
  },
});
