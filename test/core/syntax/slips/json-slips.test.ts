/** Slips in a JSON file of an installer: one finding each, and the file as it was after the fix. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../../../server/src/core/syntax/parse.js';
import type { SyntaxNode } from '../../../../server/src/core/syntax/tree.js';
import { analysisOf } from '../../../support/check-rule.js';
import { checkSlip } from '../../../support/slips.js';
import { runs } from '../../../support/thorough.js';
import { kvm } from './small-installer.js';

const files = { 'kvm.json': kvm };

/** Title, what becomes what, what is said, and what the fix makes of it where that is not what was there. */
type Row = readonly [title: string, from: string, to: string, says: string, fixed?: string | false];

const rows: readonly Row[] = [
  [
    'a missing comma',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1"',
    `error kvm.json:6 ["virtual_interface"] Missing ',' before this.`,
  ],
  [
    'a trailing comma',
    '"overcloud_dvr": "True"',
    '"overcloud_dvr": "True",',
    "error kvm.json:22 [,] JSON allows no ',' before '}'.",
  ],
  [
    'a doubled comma',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1",,',
    "error kvm.json:5 [,] Unexpected ','.",
  ],
  [
    'a semicolon for a comma',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1";',
    "error kvm.json:5 [;] JSON divides with ',', not with ';'.",
  ],
  [
    'single quotes',
    '"bridge_interface": "em1",',
    "'bridge_interface': 'em1',",
    "error kvm.json:5 ['bridge_interface'] JSON does not allow single quotes. Use straight double quotes.",
  ],
  [
    'typographic quotes',
    '"bridge_interface": "em1",',
    '“bridge_interface”: “em1”,',
    'error kvm.json:5 [“bridge_interface”] JSON does not allow typographic quotes. Use straight double quotes.',
  ],
  [
    'an equals sign',
    '"bridge_interface": "em1",',
    '"bridge_interface" = "em1",',
    "error kvm.json:5 [=] JSON writes ':' between a key and its value, not '='.",
  ],
  [
    'an arrow',
    '"bridge_interface": "em1",',
    '"bridge_interface" => "em1",',
    "error kvm.json:5 [=>] JSON writes ':' between a key and its value, not '=>'.",
  ],
  [
    'a missing colon',
    '"bridge_interface": "em1",',
    '"bridge_interface" "em1",',
    `error kvm.json:5 ["em1"] Missing ':' after the key.`,
  ],
  [
    'a doubled colon',
    '"bridge_interface": "em1",',
    '"bridge_interface":: "em1",',
    "error kvm.json:5 [:] Unexpected ':'.",
  ],
  [
    'a semicolon for a colon',
    '"bridge_interface": "em1",',
    '"bridge_interface"; "em1",',
    "error kvm.json:5 [;] JSON writes ':' between a key and its value, not ';'.",
  ],
  [
    'a word without quotes',
    '"bridge_interface": "em1",',
    '"bridge_interface": em1,',
    "error kvm.json:5 [em1] 'em1' is not valid JSON. Text needs double quotes.",
  ],
  [
    'an address without quotes',
    '"network_gateway": "10.20.30.1"',
    '"network_gateway": 10.20.30.1',
    "error kvm.json:12 [10.20.30.1] '10.20.30.1' is not valid JSON. Text needs double quotes.",
  ],
  [
    'a key without quotes',
    '"bridge_interface": "em1",',
    'bridge_interface: "em1",',
    "error kvm.json:5 [bridge_interface] The key 'bridge_interface' needs double quotes.",
  ],
  [
    'the closing quote of a key',
    '"bridge_interface": "em1",',
    '"bridge_interface: "em1",',
    'error kvm.json:5 ["bridge_interface] Missing closing quote of this text.',
  ],
  [
    'the opening quote of a key',
    '"bridge_interface": "em1",',
    'bridge_interface": "em1",',
    'error kvm.json:5 [bridge_interface"] Missing opening quote of this text.',
  ],
  [
    'the opening quote of a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": em1",',
    'error kvm.json:5 [em1"] Missing opening quote of this text.',
  ],
  [
    'the closing quote of a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1,',
    'error kvm.json:5 ["em1] Missing closing quote of this text.',
  ],
  [
    'a single quote in the place of the opening one',
    '"bridge_interface": "em1",',
    `"bridge_interface": 'em1",`,
    `error kvm.json:5 ['em1"] JSON does not allow single quotes. Use straight double quotes.`,
  ],
  [
    'a single quote in the place of the closing one',
    '"bridge_interface": "em1",',
    `"bridge_interface": "em1',`,
    `error kvm.json:5 ["em1'] JSON does not allow single quotes. Use straight double quotes.`,
  ],
  [
    'single quotes, and a double one that the editor closed',
    '"bridge_interface": "em1",',
    `"bridge_interface": 'em1'",`,
    `error kvm.json:5 ['em1'"] JSON does not allow single quotes. Use straight double quotes.`,
  ],
  [
    'a doubled quote',
    '"bridge_interface": "em1",',
    '"bridge_interface": ""em1",',
    `error kvm.json:5 ["] Unexpected quote. Delete it, or write '\\' before a quote inside a text.`,
  ],
  [
    'a quote in a key',
    '"bridge_interface": "em1",',
    '"bridge_inter"face": "em1",',
    `error kvm.json:5 ["] Unexpected quote. Delete it, or write '\\' before a quote inside a text.`,
  ],
  [
    'one quote at a number',
    '"compute_scale": 2,',
    '"compute_scale": "2,',
    'error kvm.json:3 ["2] Missing closing quote of this text.',
    false,
  ],
  [
    'a number with a leading zero',
    '"compute_scale": 2,',
    '"compute_scale": 02,',
    "error kvm.json:3 [02] The number '02' begins with a zero, which JSON does not allow.",
    false,
  ],
  [
    'a number with a plus',
    '"compute_scale": 2,',
    '"compute_scale": +2,',
    "error kvm.json:3 [+2] '+2' is not a valid number in JSON.",
  ],
  [
    'True of Python',
    '"overcloud_dvr": "True"',
    '"overcloud_dvr": True',
    "error kvm.json:22 [True] 'True' is not valid JSON. Write true.",
    '"overcloud_dvr": true',
  ],
  [
    'yes',
    '"overcloud_dvr": "True"',
    '"overcloud_dvr": yes',
    "error kvm.json:22 [yes] 'yes' is not valid JSON. Text needs double quotes.",
    false,
  ],
  [
    'a comment behind a member',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1", // seed host',
    'error kvm.json:5 [// seed host] JSON does not allow comments. Strict readers stop here.',
    false,
  ],
  [
    'a hash before a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": #"em1",',
    "error kvm.json:5 [#] JSON does not allow comments; '#' does not start one.",
  ],
  [
    'a member that is commented out',
    '"bridge_interface": "em1",',
    '#"bridge_interface": "em1",',
    'error kvm.json:5 [#"bridge_interface": "em1",] JSON does not allow comments. Strict readers stop here.',
    false,
  ],
  [
    'a dash of YAML',
    '"bridge_interface": "em1",',
    '- "bridge_interface": "em1",',
    "error kvm.json:5 [-] '-' does not belong here.",
  ],
  [
    'a bracket before a key',
    '"bridge_interface": "em1",',
    '[ "bridge_interface": "em1",',
    "error kvm.json:5 [[] This '[' does not belong here.",
    ' "bridge_interface": "em1",',
  ],
  [
    'a brace before a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": { "em1",',
    "error kvm.json:5 [{] This '{' does not belong here.",
    '"bridge_interface":  "em1",',
  ],
  [
    'a brace behind a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1"},',
    "error kvm.json:5 [}] Unexpected '}': nothing is open here.",
  ],
  [
    'a bracket behind a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1"],',
    "error kvm.json:5 []] Unexpected ']': nothing is open here.",
    false,
  ],
  [
    'a key alone',
    '"bridge_interface": "em1",',
    '"bridge_interface"',
    `error kvm.json:5 ["bridge_interface"] Missing ':' and value after this key.`,
    false,
  ],
  [
    'a key and a colon',
    '"bridge_interface": "em1",',
    '"bridge_interface":',
    "error kvm.json:5 [:] 'bridge_interface' has no value; write one after the ':'.",
    false,
  ],
  [
    'an omission',
    '"bridge_interface": "em1",',
    '...',
    "error kvm.json:5 [...] '...' looks like something left out of a document; write what belongs here.",
    false,
  ],
  [
    'no-break spaces',
    '"bridge_interface": "em1",',
    '\u00a0"bridge_interface":\u00a0"em1",',
    'error kvm.json:5 [\u00a0] JSON does not allow a no-break space here. Use a plain space.',
    ' "bridge_interface": "em1",',
  ],
  [
    'a tab in a key',
    '"bridge_interface": "em1",',
    '"bridge\t_interface": "em1",',
    'warning kvm.json:5 ["bridge\\t_interface"] A text cannot contain a tab or control character. Use an escape such as \\t.',
  ],
  [
    'a tab in a value',
    '"bridge_interface": "em1",',
    '"bridge_interface": "em1\t",',
    'warning kvm.json:5 ["em1\\t"] A text cannot contain a tab or control character. Use an escape such as \\t.',
    false,
  ],
  [
    'the opening brace of a section',
    '  "neutron": {',
    '  "neutron": ',
    "error kvm.json:18 [:] Missing opening '{' after this.",
    '  "neutron": { ',
  ],
  [
    'the colon of a section',
    '  "neutron": {',
    '  "neutron" {',
    "error kvm.json:18 [{] Missing ':' after the key.",
  ],
  [
    'the key of a section',
    '  "neutron": {',
    '  : {',
    "error kvm.json:18 [:] Missing key before this ':'.",
    false,
  ],
  [
    'the line that closes a section',
    '"True"\n  },\n',
    '"True"\n',
    `error kvm.json:22 ["] Missing closing '}' after this.`,
  ],
  [
    'the brace that closes a section',
    '"True"\n  },\n',
    '"True"\n  ,\n',
    `error kvm.json:22 ["] Missing closing '}' after this.`,
  ],
  [
    'two braces for one',
    '"True"\n  },\n',
    '"True"\n  }},\n',
    "error kvm.json:23 [}] Unexpected '}': nothing is open here.",
  ],
  [
    'a bracket for a brace',
    '"True"\n  },\n',
    '"True"\n  ],\n',
    "error kvm.json:23 []] This ']' closes a '{'; write '}'.",
  ],
  [
    'the last brace',
    '"10.20.30.1"\n  }\n}\n',
    '"10.20.30.1"\n  }\n',
    "error kvm.json:43 [}] Missing closing '}' after this.",
  ],
  [
    'a brace too many at the end',
    '"10.20.30.1"\n  }\n}\n',
    '"10.20.30.1"\n  }\n}}\n',
    "error kvm.json:44 [}] Unexpected '}': nothing is open here.",
  ],
  [
    'text behind the end',
    '"10.20.30.1"\n  }\n}\n',
    '"10.20.30.1"\n  }\n}\nend of file\n',
    'error kvm.json:45 [end of file] Expected JSON, found plain text.',
    '"10.20.30.1"\n  }\n}\n\n',
  ],
  [
    'the first brace',
    '{\n  "cloud_type"',
    '  "cloud_type"',
    `error kvm.json:1 ["cloud_type"] Missing opening '{' before this.`,
    '  {\n"cloud_type"',
  ],
  [
    'a byte order mark',
    '{\n  "cloud_type"',
    '\ufeff{\n  "cloud_type"',
    'warning kvm.json:1 [\ufeff] The file begins with a byte order mark, which strict JSON readers reject.',
  ],
  [
    'a member twice',
    '  "bridge_interface": "em1",\n',
    '  "bridge_interface": "em1",\n  "bridge_interface": "em1",\n',
    `error kvm.json:6 ["bridge_interface"] Duplicate key 'bridge_interface'. Parsers keep only one of the two values.`,
    false,
  ],
  [
    'a merge conflict',
    '  "bridge_interface": "em1",\n',
    '<<<<<<< ours\n  "bridge_interface": "em1",\n=======\n  "bridge_interface": "em2",\n>>>>>>> theirs\n',
    'error kvm.json:5 [<<<<<<< ours] Unresolved merge conflict.',
    false,
  ],
  [
    'a colon within the quotes of a key',
    '"bridge_interface": "em1",',
    '"bridge_interface:" "em1",',
    `error kvm.json:5 ["bridge_interface:"] The ':' belongs after the quotes.`,
  ],
  [
    'one pair of quotes for a key and its value',
    '"bridge_interface": "em1",',
    '"bridge_interface: em1",',
    'error kvm.json:5 ["bridge_interface: em1"] The key and its value share one pair of quotes.',
  ],
  [
    'a comma within the quotes of a value',
    '"cloud_type": "KVM",',
    '"cloud_type": "KVM,"',
    `error kvm.json:2 ["KVM,"] The ',' belongs after the quotes.`,
  ],
  [
    'a number with its unit',
    '"compute_scale": 2,',
    '"compute_scale": 2 machines,',
    "error kvm.json:3 [2 machines] '2 machines' is not valid JSON. Text needs double quotes.",
    false,
  ],
  [
    'backticks',
    '"bridge_interface": "em1",',
    '"bridge_interface": `em1`,',
    'error kvm.json:5 [`em1`] JSON does not allow backticks. Use straight double quotes.',
  ],
  [
    'a comment of SQL',
    '  "neutron": {',
    '  -- ports\n  "neutron": {',
    'error kvm.json:18 [-- ports] Expected JSON, found plain text.',
  ],
  [
    'a comment of settings files',
    '  "neutron": {',
    '  ; ports\n  "neutron": {',
    'error kvm.json:18 [; ports] Expected JSON, found plain text.',
  ],
  [
    'a section that is commented out',
    '  "ntp": {\n    "seed_server": "10.9.1.12",\n    "undercloud_server": "10.9.1.12",\n    "overcloud_server": "10.9.1.12"\n  },\n',
    '  // "ntp": {\n  //   "seed_server": "10.9.1.12",\n  //   "undercloud_server": "10.9.1.12",\n  //   "overcloud_server": "10.9.1.12"\n  // },\n',
    'error kvm.json:24 [// "ntp": {] JSON does not allow comments. Strict readers stop here.',
    false,
  ],
  [
    'a variable of JavaScript',
    '{\n  "cloud_type"',
    'const cloud = {\n  "cloud_type"',
    'error kvm.json:1 [const cloud =] Expected JSON, found plain text.',
  ],
];

test.each(rows.map((row) => [row[0], row] as const))('%s', (title, [, from, to, says, fixed]) => {
  checkSlip(files, { title, file: 'kvm.json', from, to, says: [says], fixed });
});

test('what stands beside a mistake is read, and what is wrong there is found', () => {
  const text = kvm
    .replace('"True"\n  },\n', '"True"\n')
    .replace('"bridge_interface": "em1",', '"bridge_interface": em1,')
    .replace('"allocate_end": "10.20.32.250"', '"allocate_end": "10.20.33.250"');
  const found = analysisOf('kvm.json', text)
    .findings()
    .filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule }) => rule)).toEqual([
    'common/json-syntax',
    'common/json-unclosed',
    'installer/svc-range-outside',
  ]);
});

test('a key that is absent from another section than the broken one is missing', () => {
  const text = kvm
    .replace('"bridge_interface": "em1",', '"bridge_interface":')
    .replace('    "undercloud_server": "10.9.1.12",\n', '');
  const found = analysisOf('kvm.json', text)
    .findings()
    .filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule }) => rule)).toEqual(['common/json-syntax', 'installer/ntp-key-missing']);
});

test('where many brackets do not match, the first place is the finding', () => {
  const text = kvm.replaceAll(/\{\n {4}/g, '[\n    ').replace('  "svc"', ']]  "svc"');
  const found = analysisOf('kvm.json', text)
    .findings()
    .filter(({ rule }) => rule.startsWith('common/json'));
  expect(found).toHaveLength(1);
});

test('any valid JSON is read as it is, without a problem', () => {
  fc.assert(
    fc.property(fc.json({ depthSize: 'small' }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
      const text = JSON.stringify(JSON.parse(json), null, space);
      const { root, problems } = parse(text, 'json', { yamlVersion: '1.2' });
      expect(problems).toEqual([]);
      expect(root && JSON.stringify(plainOf(root))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: runs(300) },
  );
});

function plainOf(node: SyntaxNode): unknown {
  if (node.type === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [String(key.value), plainOf(value)]));
  if (node.type === 'seq') return node.items.map(plainOf);
  return node.type === 'scalar' ? node.value : undefined;
}
