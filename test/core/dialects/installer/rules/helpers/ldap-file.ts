/** The file of Keystone's LDAP options, as tests of its rules write it, and what is said of it. */
import { analysisOf, checkFix } from '../../../../../support/check-rule.js';

export const FILE = 'overcloud_keystone_ldap.json';

type Options = Readonly<Record<string, string>>;

export function text(options: Options, domain?: string, section = 'ldap'): string {
  const values = Object.entries(options).map(([option, value]) => ({ option, value }));
  const config = [{ section, values }];
  return JSON.stringify({
    keystone: domain === undefined ? { config } : { domains: { [domain]: { config } } },
  });
}

/** What a rule says, with the text that it points at. */
export function said(rule: string, content: string): string[] {
  return analysisOf(FILE, content)
    .findings()
    .filter((finding) => finding.rule === `installer/${rule}`)
    .map(({ span, message }) => `${content.slice(span.start, span.end)} ${message}`);
}

export function fixed(rule: string, before: string, title: string, after: string): void {
  const file = (content: string) => `#- /${FILE}\n${content}`;
  checkFix({ id: `installer/${rule}` }, file(before), title, file(after));
}
