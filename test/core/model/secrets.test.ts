/** Passwords and keys are in nothing that is shown. */
import { expect, test } from 'vitest';
import { documentSymbols, hover } from '../../../server/src/core/index.js';
import { withoutSecrets } from '../../../server/src/core/model/secrets.js';
import { analysisOf } from '../../support/check-rule.js';

const SECRET = 'Regen4Bogen';

test.each([
  ['kvm-custom-ips.json', `{ "cloud_type": "KVM", "codn": {}, "ldap": { "password": "${SECRET}" } }`],
  ['baremetal.csv', `52:54:00:12:34:56,root,${SECRET},10.0.0.1,8,1,2,OvercloudControl,IPMI\n`],
  ['ovs_vapp.ini', `[vmware]\nvcenter_password = ${SECRET}\n`],
  ['cinder_conf.multi', `enabled_backends = a\n[a]\nsan_password = ${SECRET}\n`],
  ['data/servers.yml', `product:\n  version: 2\nservers:\n  - id: a\n    ilo-password: ${SECRET}\n`],
  ['data/own.yml', `product:\n  version: 2\npass-through:\n  global:\n    own_api_token: ${SECRET}\n`],
])('of %s', (name, text) => {
  const analysis = analysisOf(name, text);
  const at = text.indexOf(SECRET);
  const findings = analysis.findings().map(({ message, related, fixes }) => ({
    message,
    related,
    titles: fixes().map(({ title }) => title),
  }));
  const hovers = [at + 1, at - 4].map((offset) => hover(analysis, offset)?.markdown);
  const shown = JSON.stringify({ findings, hovers, symbols: documentSymbols(analysis) });
  expect(shown).not.toContain(SECRET);
});

test('words of our sentences stay', () => {
  expect(withoutSecrets("'password' is a default password. Change it.", ['password'])).toBe(
    "'•••' is a default password. Change it.",
  );
  expect(withoutSecrets("Add 'pass: word'", ['word'])).toBe("Add 'pass: •••'");
});
