/** What the parsers stumble over: each kind by its own rule, with the repair that the parser knows. */
import { expect, test } from 'vitest';
import { applyEdits, exampleFiles } from '../../../../server/src/core/index.js';
import { syntax } from '../../../../server/src/core/rules/common/syntax.js';
import { analysisOf, checkRule } from '../../../support/check-rule.js';

const id = (name: string) => ({ id: `common/${name}` });

test.each(syntax.map((rule) => ({ id: rule.id, rule })))('$id is the only one to speak', ({ rule }) => {
  const [name = '', text = ''] = Object.entries(exampleFiles(rule.docs.bad))[0] ?? [];
  const found = analysisOf(name, text).findings();
  const kinds = found.filter((each) => syntax.some((other) => other.id === each.rule));
  expect([...new Set(kinds.map((each) => `${each.severity} ${each.rule}`))]).toEqual([
    `${rule.severity} ${rule.id}`,
  ]);
});

test('tabs become blanks', () => {
  checkRule(
    id('yaml-tab'),
    `
    product:
    \tname: x
    ^ error: YAML is indented with spaces, not with tabs.
    | preferred fix: Replace the tabs with spaces
    | - \tname: x
    | +   name: x
    `,
  );
});

test.each([
  ['json-trailing-comma', '{ "a": 1, }', "Delete the ','", '{ "a": 1 }'],
  ['json-missing-comma', '{ "a": 1 "b": 2 }', "Insert ','", '{ "a": 1, "b": 2 }'],
  ['json-single-quotes', "{ 'a': 1 }", 'Use straight double quotes', '{ "a": 1 }'],
])('%s is repaired', (kind, before, title, after) => {
  const { findings, fixAll } = repaired(before, `common/${kind}`);
  expect(findings).toEqual([title]);
  expect(fixAll).toBe(after);
});

function repaired(text: string, rule: string) {
  const own = analysisOf('a.helion.json', text)
    .findings()
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes());
  const edits = own.filter(({ preferred }) => preferred).flatMap((fix) => fix.edits);
  return { findings: own.map(({ title }) => title), fixAll: applyEdits(text, edits) };
}

test('prose in JSON is one mistake, with all its lines', () => {
  const fixture = `
    #- /a.helion.json
    {
      "hypervisor": "kvm" <---- set this to the
      //                  ^^^^^^^^^^^^^^^^^^^^^ error: Expected JSON, found lines of plain text.
      //                  | preferred fix: Delete the text on 2 lines
      //                  | -   "hypervisor": "kvm" <---- set this to the
      //                  | -                             hypervisor of your cloud
      //                  | +   "hypervisor": "kvm"
                                hypervisor of your cloud
    }
    `;
  checkRule(id('json-prose'), fixture);
  const found = analysisOf('a.helion.json', 'root@seed:~# cat a.json\n{ "hypervisor": "kvm" }\n').findings();
  const common = found.filter(({ rule }) => rule.startsWith('common/'));
  expect(common.map(({ rule, span }) => [rule, span])).toEqual([
    ['common/json-prose', { start: 0, end: 23 }],
  ]);
});

test('a merge conflict in lines of fields is one problem, and either version resolves it', () => {
  checkRule(
    id('csv-syntax'),
    `
    #- /baremetal.csv
    <<<<<<< ours
    ^^^^^^^^^^^^ error: Unresolved merge conflict.
    | fix: Take the version of 'ours'
    | - <<<<<<< ours
    |   78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,2048
    | - =======
    | - 78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,16,32768,2048
    | - >>>>>>> theirs
    | fix: Take the version of 'theirs'
    | - <<<<<<< ours
    | - 78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,2048
    | - =======
    |   78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,16,32768,2048
    | - >>>>>>> theirs
    78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,2048
    =======
    78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,16,32768,2048
    >>>>>>> theirs
    `,
  );
});

test.each([
  ['yaml-alias-unknown', 'helion.yml', 'hypervisor: *none\nvalue: &none kvm\n', '*none'],
  ['yaml-multiple-documents', 'helion.yml', 'hypervisor: kvm\n---\nhypervisor: esx\n', '---'],
  ['ini-syntax', 'ovs_vapp.ini', '[vmware]\nvcenter_ip = 172.30.100.5\nvcenter_user\n', 'vcenter_user'],
])('%s points at what cannot be read', (kind, name, text, place) => {
  const found = analysisOf(name, text)
    .findings()
    .filter(({ rule }) => rule === `common/${kind}`);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([place]);
});

test.each([
  ['common/yaml-indentation', 'Indent with 2 spaces'],
  ['common/yaml-dash', "Insert a space after '-'"],
  ['common/yaml-colon', "Insert a space after ':'"],
  ['common/yaml-quote', `Insert '"' at the end of the value`],
  ['common/yaml-bracket', "Insert ']'"],
  ['common/yaml-stray-character', "Delete the '['"],
  ['common/yaml-stray-text', "Make it a comment with '#'"],
  ['common/yaml-joined-lines', 'Begin a new line'],
  ['common/yaml-typographic', 'Use straight quotes'],
  ['common/yaml-invisible-character', 'Replace all no-break spaces in the file'],
  ['common/yaml-omission', 'Delete the line'],
])('%s makes the good example of the bad one', (rule, title) => {
  const { docs } = syntax.find(({ id: own }) => own === rule) ?? { docs: { bad: '', good: '' } };
  const [fix] = analysisOf('helion.yml', String(docs.bad))
    .findings()
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes());
  expect(fix?.title).toBe(title);
  const comparable = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll(/ {2}#/g, ' #');
  expect(comparable(applyEdits(String(docs.bad), fix?.edits ?? []))).toBe(docs.good);
});

test('two values after one key have no repair', () => {
  checkRule(
    id('yaml-syntax'),
    `
    hypervisor: kvm: esx
                ^^^^^^^^ error: Unexpected second value; put it on its own line or quote the first.
                | no fix
    `,
  );
});

test('either side of a merge conflict can be kept', () => {
  const text = '<<<<<<< HEAD\nhypervisor: kvm\n=======\nhypervisor: esx\n>>>>>>> site-2\nbackup: {}\n';
  const [found, ...others] = analysisOf('helion.yml', text)
    .findings()
    .filter(({ rule }) => rule.startsWith('common/'));
  expect(others).toEqual([]);
  expect(found?.message).toBe('Unresolved merge conflict.');
  const kept = found?.fixes().map(({ title, edits }) => [title, applyEdits(text, edits)]);
  expect(kept).toEqual([
    ['Keep our lines (HEAD)', 'hypervisor: kvm\nbackup: {}\n'],
    ['Keep their lines (site-2)', 'hypervisor: esx\nbackup: {}\n'],
  ]);
});
