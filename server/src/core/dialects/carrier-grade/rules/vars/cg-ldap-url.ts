/** The LDAP server is not an address or name only. */
import { parseAddress } from '../../../../net/address.js';
import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { textOf } from '../../model/read-values.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-ldap-url.docs.js';

export const cgLdapUrl = defineRule({
  id: 'carrier-grade/cg-ldap-url',
  severity: 'warning',
  docs,
  over: eachVarsFile('ldap'),
  *check({ file, properties }) {
    const url = file.reader.value(properties, 'ldap_url', textOf);
    if (!url || parseAddress(url.value) || /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(url.value))
      return;
    const host = /^[a-z]+:\/\/([^/:]+)/i.exec(url.value)?.[1];
    yield finding(url.at, `'ldap_url' must be an address only${host ? `. Write '${host}'.` : '.'}`, {
      fixes: () => (host ? changeTo(url, host, { preferred: true }) : []),
    });
  },
});
