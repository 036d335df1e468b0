/** `installer/dns-in-hos10`. */
import { expect, test } from 'vitest';
import { dnsInHos10 } from '../../../../../../server/src/core/dialects/installer/rules/services/dns-in-hos10.js';
import type { DialectOptions } from '../../../../../../server/src/core/index.js';
import { analysesOf, analysisIn } from '../../../../../support/check-rule.js';
import { checkKvm } from '../../../../../support/examples.js';

const name = 'kvm-custom-ips.json';
const text = '{\n  "cloud_type": "KVM",\n  "dns": { "seed_server": "172.20.1.53" }\n}\n';
function findings(options: DialectOptions) {
  const analyses = analysesOf({ [name]: text }, { options });
  const found = analysisIn(analyses, name).findings();
  return found.filter(({ rule }) => rule === 'installer/dns-in-hos10');
}

test.each(['1.0', '1.0.1'])('%s has no section of name servers', (version) => {
  const [finding, ...more] = findings({ 'installer.version': version });
  expect(more).toEqual([]);
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toBe("Section 'dns' is not supported by Helion OpenStack 1.0; it is new in 1.1.");
  expect(text.slice(finding?.span.start, finding?.span.end)).toBe('"dns"');
});

test.each([{}, { 'installer.version': '1.1' }, { 'installer.version': '1.1.1' }])('with %j', (options) => {
  expect(findings(options)).toEqual([]);
});

test('a new section in an old release', () => {
  checkKvm(
    dnsInHos10,
    {},
    `
      ...
        "dns": {
      //^^^^^ warning: Section 'dns' is not supported by Helion OpenStack 1.0; it is new in 1.1.
      //| fix: Remove 'dns'
      //| -   "dns": {
      //| -     "seed_server": "172.20.1.53",
      //| -     "overcloud_server": "172.20.1.53",
      //| -     "undercloud_server": "172.20.1.53"
      //| -   },
      ...
  `,
    { options: { 'installer.version': '1.0' } },
  );
});

test('the section is known', () => {
  checkKvm(dnsInHos10, {}, '', { options: { 'installer.version': '1.1' } });
});
