/** `installer/ldap-tls-req-cert`. */
import { describe, expect, test } from 'vitest';
import { analysisOf, checkFix } from '../../../../../support/check-rule.js';

const FILE = 'overcloud_keystone_ldap.json';
type Options = Readonly<Record<string, string>>;
const text = (options: Options, domain?: string, section = 'ldap') => {
  const values = Object.entries(options).map(([option, value]) => ({ option, value }));
  const config = [{ section, values }];
  return JSON.stringify({
    keystone: domain === undefined ? { config } : { domains: { [domain]: { config } } },
  });
};
/** What a rule says, with the text that it points at. */
function said(rule: string, content: string): string[] {
  return analysisOf(FILE, content)
    .findings()
    .filter((finding) => finding.rule === `installer/${rule}`)
    .map(({ span, message }) => `${content.slice(span.start, span.end)} ${message}`);
}
function fixed(rule: string, before: string, title: string, after: string): void {
  const file = (content: string) => `#- /${FILE}\n${content}`;
  checkFix({ id: `installer/${rule}` }, file(before), title, file(after));
}

describe('the way to check certificates', () => {
  test('the way to check', () => {
    expect(said('ldap-tls-req-cert', text({ tls_req_cert: 'always' }))).toEqual([
      `"always" 'always' is no way to check certificates; write 'demand', 'allow' or 'never'.`,
    ]);
    fixed(
      'ldap-tls-req-cert',
      text({ tls_req_cert: 'Demand' }),
      "Change to 'demand'",
      text({ tls_req_cert: 'demand' }),
    );
    fixed(
      'ldap-tls-req-cert',
      text({ tls_req_cert: 'always' }),
      "Change to 'never'",
      text({ tls_req_cert: 'never' }),
    );
    for (const tls_req_cert of ['demand', 'allow', 'never', ''])
      expect(said('ldap-tls-req-cert', text({ tls_req_cert }))).toEqual([]);
  });
});
