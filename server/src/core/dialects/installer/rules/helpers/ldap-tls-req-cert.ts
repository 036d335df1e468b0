/** The way to check certificates is not one that Keystone supports. */

import { certificateChecks } from '../../../../architecture/keystone-ldap.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeToOneOf } from '../../../../rules/kit/one-of.js';
import { quoted } from '../../../../rules/kit/words.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDirectory } from '../over.js';
import { docs } from './ldap-tls-req-cert.docs.js';

export const ldapTlsReqCert = defineRule({
  id: 'installer/ldap-tls-req-cert',
  severity: 'error',
  docs,
  over: eachDirectory,
  *check({ get }) {
    const check = get('tls_req_cert');
    if (!check || certificateChecks.includes(check.value)) return;
    yield finding(
      check.at,
      `'${check.value}' is not a valid certificate check. Expected ${quoted(certificateChecks, 'or')}.`,
      { fixes: () => changeToOneOf(check, check.value, certificateChecks) },
    );
  },
});
