/** The URL of the directory does not begin with ldap:// or ldaps://. */

import { finding } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule } from '../../../../rules/rule.js';
import { eachDirectory } from '../over.js';
import { docs } from './ldap-url.docs.js';

export const ldapUrl = defineRule({
  id: 'installer/ldap-url',
  severity: 'error',
  docs,
  over: eachDirectory,
  *check({ get }) {
    const url = get('url');
    if (!url || /^ldaps?:\/\/\S/i.test(url.value)) return;
    const right = meant(url.value);
    yield finding(url.at, `'${url.value}' must begin with 'ldap://' or 'ldaps://'.`, {
      fixes: () => (right === undefined ? [] : changeTo(url, right, { preferred: true })),
    });
  },
});

/** The URL as it was most likely meant; undefined where no host can be told. */
function meant(url: string): string | undefined {
  const host = /^(?:https?:\/\/|ldaps?:\/*)?([\w.-]+(?::\d+)?)\/?$/i.exec(url)?.[1];
  const scheme = /^(?:https|ldaps):|:636\/?$/i.test(url) ? 'ldaps' : 'ldap';
  return host && `${scheme}://${host}`;
}
