/** Slips in `baremetal.csv`: one finding each, and the line as it was after the fix where one is certain. */
import { test } from 'vitest';
import { checkSlip } from '../../../support/slips.js';
import { csv, kvm } from './small-installer.js';

const files = { 'kvm.json': kvm, 'baremetal.csv': csv };

/** Title, what becomes what, what is said, and what the fix makes of it where that is not what was there. */
type Row = readonly [title: string, from: string, to: string, says: string, fixed?: string | false];

const rows: readonly Row[] = [
  [
    'the names of the columns',
    '78:e7:d1:22:5d:01,',
    'mac,user,password,ip,no_of_cpus,memory_MB,diskspace_GiB,role,power_management\n78:e7:d1:22:5d:01,',
    'error baremetal.csv:1 [mac,user,password,ip,no_of_cpus,memory_MB,diskspace_GiB,role,power_management] Remove the header: every line is read as a machine.',
  ],
  [
    'blanks around fields',
    '10.20.40.7,12,65536,',
    '10.20.40.7, 12, 65536,',
    "error baremetal.csv:7 [ 12] Spaces around '12' and 1 more field of this line become part of the values.",
  ],
  [
    'a comma that is lost between texts',
    '1862,Undercloud,',
    '1862Undercloud,',
    "error baremetal.csv:1 [1862Undercloud] Missing ',' between '1862' and 'Undercloud'.",
  ],
  [
    'a comma that is lost between a text and an address',
    'Kaum-3rraten,10.20.40.7',
    'Kaum-3rraten10.20.40.7',
    "error baremetal.csv:7 [OvercloudCompute] 'OvercloudCompute' is field 7, but the role must be field 8: a field before it is missing.",
    false,
  ],
  [
    'a comma that is lost between numbers',
    '10.20.40.7,12,65536,',
    '10.20.40.7,1265536,',
    "error baremetal.csv:7 [OvercloudCompute] 'OvercloudCompute' is field 7, but the role must be field 8: a field before it is missing.",
    false,
  ],
  [
    'a point for a comma',
    '10.20.40.7,12',
    '10.20.40.7.12',
    "error baremetal.csv:7 [10.20.40.7.12] Missing ',' between '10.20.40.7' and '12'.",
  ],
  [
    'a field that is lost',
    '7,12,65536,1862,OvercloudCompute',
    '7,12,65536,OvercloudCompute',
    "error baremetal.csv:7 [OvercloudCompute] 'OvercloudCompute' is field 7, but the role must be field 8: a field before it is missing.",
    false,
  ],
  [
    'a doubled comma',
    '7,12,65536',
    '7,,12,65536',
    "error baremetal.csv:7 [,] Unexpected ','; the fields after it are in the wrong columns.",
  ],
  [
    'a comma within a role',
    '1862,Undercloud',
    '1862,Under,cloud',
    "error baremetal.csv:1 [Under] The ',' after 'Under' splits one field, 'Undercloud'.",
  ],
  [
    'two fields that changed places',
    '1862,Undercloud,IPMI',
    '1862,IPMI,Undercloud',
    'error baremetal.csv:1 [IPMI] The role and the power management are swapped.',
  ],
  [
    'an address and a password that changed places',
    'Kaum-3rraten,10.20.40.7',
    '10.20.40.7,Kaum-3rraten',
    'error baremetal.csv:7 [10.20.40.7] The password and the address are swapped.',
  ],
  [
    'a line end that is lost',
    'OvercloudControl,IPMI\n78:e7:d1:22:5d:03',
    'OvercloudControl,IPMI78:e7:d1:22:5d:03',
    "error baremetal.csv:2 [IPMI78:e7:d1:22:5d:03] Missing line break before '78:e7:d1:22:5d:03': each machine needs its own line.",
  ],
  [
    'semicolons',
    '78:e7:d1:22:5d:07,operator,Kaum-3rraten,10.20.40.7,12,65536,1862,OvercloudCompute,IPMI',
    '78:e7:d1:22:5d:07;operator;Kaum-3rraten;10.20.40.7;12;65536;1862;OvercloudCompute;IPMI',
    'error baremetal.csv:7 [78:e7:d1:22:5d:07;operator;Kaum-3rraten;10.20.40.7;12;65536;1862;OvercloudCompute;IPMI] Fields must be separated by commas, not by semicolons.',
  ],
  [
    'an empty line',
    '78:e7:d1:22:5d:05',
    '\n78:e7:d1:22:5d:05',
    'error baremetal.csv:5 [] Empty line: every line is read as a machine.',
  ],
  [
    'a comma at the end',
    '10.20.40.7,12,65536,1862,OvercloudCompute,IPMI',
    '10.20.40.7,12,65536,1862,OvercloudCompute,IPMI,',
    'error baremetal.csv:7 [,] A line must have 7 to 9 fields, not 10.',
  ],
  [
    'a comment',
    '78:e7:d1:22:5d:05',
    '# storage\n78:e7:d1:22:5d:05',
    'error baremetal.csv:5 [# storage] Comments are not allowed: every line is read as a machine.',
    false,
  ],
  [
    'a byte order mark',
    '78:e7:d1:22:5d:01',
    '\ufeff78:e7:d1:22:5d:01',
    'error baremetal.csv:1 [\ufeff] The file begins with an invisible byte order mark, read as part of the first field.',
  ],
  [
    'a no-break space',
    'operator,Kaum-3rraten,10.20.40.7',
    'operator\u00a0,Kaum-3rraten,10.20.40.7',
    "error baremetal.csv:7 [operator\u00a0] Spaces around 'operator' become part of the values.",
  ],
  [
    'dashes in a MAC address',
    '78:e7:d1:22:5d:05',
    '78-e7-d1-22-5d-05',
    "error baremetal.csv:5 [78-e7-d1-22-5d-05] '78-e7-d1-22-5d-05' is not a valid MAC address. Write '78:e7:d1:22:5d:05'.",
  ],
  [
    'a MAC address of Cisco',
    '78:e7:d1:22:5d:05',
    '78e7.d122.5d05',
    "error baremetal.csv:5 [78e7.d122.5d05] '78e7.d122.5d05' is not a valid MAC address. Write '78:e7:d1:22:5d:05'.",
  ],
  [
    'a colon within a role',
    '1862,Undercloud',
    '1862,Under:cloud',
    "error baremetal.csv:1 [Under] Unknown role 'Under:cloud'. Did you mean 'Undercloud'?",
  ],
  [
    'semicolons on all lines',
    csv,
    csv.replaceAll(',', ';'),
    `error baremetal.csv:1 [${csv.split('\n')[0]?.replaceAll(',', ';')}] Fields of 8 lines must be separated by commas, not by semicolons.`,
  ],
];

test.each(rows.map((row) => [row[0], row] as const))('%s', (title, [, from, to, says, fixed]) => {
  checkSlip(files, { title, file: 'baremetal.csv', from, to, says: [says], fixed });
});
