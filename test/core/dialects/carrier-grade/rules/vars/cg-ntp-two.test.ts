/** `carrier-grade/cg-ntp-two`: fewer than two time servers are given. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNtpTwo as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-ntp-two.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('one server', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.44'] },
    `
    #- /vars/ansible.json
    ...
            "upstream_ntp_servers": [
    //      ^^^^^^^^^^^^^^^^^^^^^^ error: 'upstream_ntp_servers' needs 2 entries. Repeat the only one.
    //      | preferred fix: Add '9.41.2.44' again
    //      |           "upstream_ntp_servers": [
    //      | +           "9.41.2.44",
    ...
  `,
  );
});

test('no server', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.upstream_ntp_servers`]: [] },
    `
    #- /vars/ansible.json
    ...
            "upstream_ntp_servers": [],
    //      ^^^^^^^^^^^^^^^^^^^^^^ error: 'upstream_ntp_servers' needs 2 entries. Repeat the only one.
    //      | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  ['the same server twice', { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.44', '9.41.2.44'] }, []],
  ['a server that cannot be read', { [`${ANSIBLE}.upstream_ntp_servers`]: [7] }, []],
  ['no list', { [`${ANSIBLE}.upstream_ntp_servers`]: '9.41.2.44' }, []],
  ['none', { [`${ANSIBLE}.upstream_ntp_servers`]: undefined }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
