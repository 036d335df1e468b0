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
    | preferred fix: Replace the tabs by spaces
    | - \tname: x
    | +   name: x
    `,
  );
});

test.each([
  ['json-trailing-comma', '{ "a": 1, }', "Delete the ','", '{ "a": 1 }'],
  ['json-missing-comma', '{ "a": 1 "b": 2 }', "Insert ','", '{ "a": 1, "b": 2 }'],
  ['json-comment', '{ "a": 1 } // x', 'Delete the comment', '{ "a": 1 } '],
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
      //                  ^^^^^^^^^^^^^^^^^^^^^ error: These lines are prose and no JSON.
      //                  | preferred fix: Delete the prose on 2 lines
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
    ^^^^^^^^^^^^ error: This file holds an unresolved merge conflict.
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
