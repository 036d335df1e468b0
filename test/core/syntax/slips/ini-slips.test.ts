/** Slips in INI files and in scripts of exports: one finding each, and the line as it was after the fix. */
import { test } from 'vitest';
import { checkSlip } from '../../../support/slips.js';
import { ini, script } from './small-installer.js';

/** Title, what becomes what, what is said, and what the fix makes of it where that is not what was there. */
type Row = readonly [title: string, from: string, to: string, says: string, fixed?: string | false];

const rows: readonly Row[] = [
  [
    'the closing bracket of a section',
    '[vmware]',
    '[vmware',
    "error ovs_vapp.ini:1 [[vmware] Missing ']' after the section name 'vmware'.",
  ],
  [
    'the opening bracket of a section',
    '[vmware]',
    'vmware]',
    "error ovs_vapp.ini:1 [vmware]] Missing '[' before the section name 'vmware'.",
  ],
  [
    'a missing sign',
    'vcenter_username = operator',
    'vcenter_username operator',
    "error ovs_vapp.ini:3 [vcenter_username operator] 'vcenter_username operator' is neither a section, nor a key with a value, nor a comment.",
    false,
  ],
  [
    'a comment of another language',
    'vcenter_username',
    '// the operator\nvcenter_username',
    "error ovs_vapp.ini:3 [// the operator] '// the operator' is neither a section, nor a key with a value, nor a comment.",
    '# the operator\nvcenter_username',
  ],
  [
    'a key alone',
    'vcenter_username = operator',
    'vcenter_username',
    "error ovs_vapp.ini:3 [vcenter_username] 'vcenter_username' is neither a section, nor a key with a value, nor a comment.",
    false,
  ],
  [
    'a merge conflict',
    'vcenter_username = operator\n',
    '<<<<<<< ours\nvcenter_username = operator\n=======\nvcenter_username = admin\n>>>>>>> theirs\n',
    'error ovs_vapp.ini:3 [<<<<<<< ours] Unresolved merge conflict.',
    false,
  ],
];

test.each(rows.map((row) => [row[0], row] as const))('%s', (title, [, from, to, says, fixed]) => {
  const files = { 'ovs_vapp.ini': ini };
  checkSlip(files, { title, file: 'ovs_vapp.ini', from, to, says: [says], fixed });
});

const scripts: readonly Row[] = [
  [
    'blanks around the sign',
    'export OVERCLOUD_NTP_SERVER=10',
    'export OVERCLOUD_NTP_SERVER = 10',
    "error env_vars.sh:2 [ = ] The shell does not allow spaces around '=' after 'OVERCLOUD_NTP_SERVER'.",
  ],
  [
    'a blank before the value',
    'export OVERCLOUD_NTP_SERVER=10',
    'export OVERCLOUD_NTP_SERVER= 10',
    "error env_vars.sh:2 [10.9.1.12] Unexpected space between 'OVERCLOUD_NTP_SERVER=' and its value.",
  ],
  [
    'a colon for the sign',
    'export OVERCLOUD_NTP_SERVER=10',
    'export OVERCLOUD_NTP_SERVER: 10',
    "error env_vars.sh:2 [: ] Use '=' after 'OVERCLOUD_NTP_SERVER', not ':'.",
  ],
  [
    'a missing sign',
    'export OVERCLOUD_NTP_SERVER=10',
    'export OVERCLOUD_NTP_SERVER 10',
    "error env_vars.sh:2 [ ] Missing '=' between 'OVERCLOUD_NTP_SERVER' and its value.",
  ],
  ['the closing quote', '"10.9.1.12"', '"10.9.1.12', 'error env_vars.sh:3 ["] This quote is not closed.'],
  [
    'the opening quote',
    '"10.9.1.12"',
    '10.9.1.12"',
    'error env_vars.sh:3 ["] This quote is not closed.',
    '10.9.1.12',
  ],
  ['a quote too many', '"10.9.1.12"', '"10.9.1.12""', 'error env_vars.sh:3 ["] This quote is not closed.'],
  [
    'a merge conflict',
    'export OVERCLOUD_NEUTRON_DVR=False\n',
    '<<<<<<< ours\nexport OVERCLOUD_NEUTRON_DVR=False\n=======\nexport OVERCLOUD_NEUTRON_DVR=True\n>>>>>>> theirs\n',
    'error env_vars.sh:4 [<<<<<<< ours] Unresolved merge conflict.',
    false,
  ],
];

test.each(scripts.map((row) => [row[0], row] as const))(
  'a script: %s',
  (title, [, from, to, says, fixed]) => {
    const files = { 'env_vars.sh': script };
    checkSlip(files, { title, file: 'env_vars.sh', from, to, says: [says], fixed });
  },
);
