/** `carrier-grade/cg-ntp-format`: a time server is neither an address nor a host name. */
import { expect, test } from 'vitest';
import {
  type CloudPatch,
  cloudFiles,
} from '../../../../../../server/src/core/dialects/carrier-grade/examples.js';
import { cgNtpFormat as rule } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/cg-ntp-format.js';
import { ANSIBLE } from '../../../../../../server/src/core/dialects/carrier-grade/rules/vars/vars-examples.js';
import { checkCloud, said } from '../../../../../support/examples.js';

test('a URL', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['ntp://time.example.net/', '9.41.2.45'] },
    `
    #- /vars/ansible.json
    ...
              "ntp://time.example.net/",
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^ error: 'ntp://time.example.net/' is neither an address nor a host name.
    //        | preferred fix: Change to 'time.example.net'
    //        | -           "ntp://time.example.net/",
    //        | +           "time.example.net",
    ...
  `,
  );
});

test('a host with a port', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['time.example.net:123'] },
    `
    #- /vars/ansible.json
    ...
              "time.example.net:123"
    //        ^^^^^^^^^^^^^^^^^^^^^^ error: 'time.example.net:123' is neither an address nor a host name.
    //        | preferred fix: Change to 'time.example.net'
    //        | -           "time.example.net:123"
    //        | +           "time.example.net"
    ...
  `,
  );
});

test('an address with a slip', () => {
  checkCloud(
    rule,
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.256'] },
    `
    #- /vars/ansible.json
    ...
              "9.41.2.256"
    //        ^^^^^^^^^^^^ error: '9.41.2.256' is neither an address nor a host name.
    //        | no fix
    ...
  `,
  );
});

test.each<[string, CloudPatch, string[]]>([
  [
    'a number',
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['9'] },
    [`error vars/ansible.json:39 ["9"] '9' is neither an address nor a host name.`],
  ],
  [
    'addresses and hosts',
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.44', 'fd00::1', 'time-1.example.net', 'a', '0.pool'] },
    [],
  ],
  [
    'the longest host',
    {
      [`${ANSIBLE}.upstream_ntp_servers`]: [
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
    [],
  ],
  [
    'a host that is too long',
    {
      [`${ANSIBLE}.upstream_ntp_servers`]: [
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
    [
      `error vars/ansible.json:39 ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…aaaaaaaaaaaa' is neither an address nor a host name.`,
    ],
  ],
  ['masked', { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.x.x'] }, []],
  [
    'two in one text',
    { [`${ANSIBLE}.upstream_ntp_servers`]: ['9.41.2.44, 9.41.2.45'] },
    [
      `error vars/ansible.json:39 ["9.41.2.44, 9.41.2.45"] '9.41.2.44, 9.41.2.45' is neither an address nor a host name.`,
    ],
  ],
  ['a masked address of version 6', { [`${ANSIBLE}.upstream_ntp_servers`]: ['fd00:xx::1'] }, []],
])('%s', (_what, patch, expected) => {
  expect(said(rule, cloudFiles(patch))).toEqual(expected);
});
