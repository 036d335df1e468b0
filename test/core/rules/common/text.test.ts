/** The text itself: duplicate keys, empty files, and one row of each syntax problem with its repair. */
import { expect, test } from 'vitest';
import { syntax } from '../../../../server/src/core/rules/common/syntax.js';
import { analysisOf, checkFix, checkRule, checkSilent } from '../../../support/check-rule.js';

const id = (name: string) => ({ id: `common/${name}` });

test('a key that stands twice points at both places', () => {
  checkRule(
    id('yaml-duplicate-key'),
    `
    hypervisor: kvm
    product: {}
    hypervisor: esx
    ^^^^^^^^^^ error: The key 'hypervisor' stands here a second time; readers keep only one of the two.
    | fix: Remove this 'hypervisor'
    | fix: Remove the first 'hypervisor'
    | related 1: 'hypervisor' stands here first.
    `,
  );
  checkFix(id('yaml-duplicate-key'), 'a: 1 # one\na: 2\nb: 3\n', "Remove this 'a'", 'a: 1 # one\nb: 3\n');
  checkFix(id('yaml-duplicate-key'), 'a: 1 # one\na: 2\nb: 3\n', "Remove the first 'a'", 'a: 2\nb: 3\n');
  checkSilent(id('yaml-duplicate-key'), 'a: &x {b: 1}\nc:\n  <<: *x\n  <<: *x\n');
});

test('and in JSON under the id of its own', () => {
  checkRule(
    id('json-duplicate-key'),
    `
    #- /a.helion.json
    { "hypervisor": "kvm",
      "hypervisor": "esx" }
      ^^^^^^^^^^^^ error: The key 'hypervisor' stands here a second time; readers keep only one of the two.
    `,
  );
});

test('prose in JSON is reported once, with all its lines', () => {
  const before = `
    #- /a.helion.json
    {
      "hypervisor": "kvm" <---- set this to the
      //                  ^^^^^^^^^^^^^^^^^^^^^ error: These lines are prose and no JSON.
      //                  | fix: Delete the prose on 2 lines
                                hypervisor of your cloud
    }
    `;
  const text = before
    .split('\n')
    .filter((line) => !/^\s*\/\//.test(line))
    .join('\n');
  checkRule(id('json-prose'), before);
  checkFix(
    id('json-prose'),
    text,
    'Delete the prose on 2 lines',
    '#- /a.helion.json\n{\n  "hypervisor": "kvm"\n}\n',
  );
  checkSilent(id('json-syntax'), text);
  expect(
    analysisOf('a.helion.json', 'root@seed:~# cat a.json\n{ "hypervisor": "kvm" }\n')
      .findings()
      .filter(({ rule }) => rule.startsWith('common/'))
      .map(({ rule, span }) => [rule, span]),
  ).toEqual([['common/json-prose', { start: 0, end: 23 }]]);
});

test('a JSON file with the wrong root is one mistake in every dialect', () => {
  checkRule(
    id('json-root-type'),
    `
    #- /a.helion.json
    ["kvm"]
    ^^^^^^^ error: This file must be an object in braces, not a list in brackets.
    `,
  );
  expect(
    analysisOf('a.json', '[{ "cloud_type": "KVM" }]')
      .findings()
      .map(({ rule }) => rule),
  ).toEqual(['common/json-root-type']);
});

test('a merge conflict in lines of fields is one problem', () => {
  checkRule(
    id('csv-syntax'),
    `
    #- /baremetal.csv
    <<<<<<< ours
    ^^^^^^^^^^^^ error: This file holds an unresolved merge conflict.
    78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,12,32768,2048
    =======
    78:e7:d1:22:5d:58,administrator,secret,192.168.11.1,16,32768,2048
    >>>>>>> theirs
    `,
  );
});

test('every kind of syntax problem is a rule, and is spoken of by one rule only', () => {
  for (const rule of syntax) {
    const { bad } = rule.docs;
    const [name, text] = typeof bad === 'string' ? ['helion.yml', bad] : (Object.entries(bad)[0] ?? ['', '']);
    const found = analysisOf(name, text)
      .findings()
      .map((finding) => finding.rule);
    const others = found.filter((each) => each !== rule.id && syntax.some((other) => other.id === each));
    expect([rule.id, others]).toEqual([rule.id, []]);
  }
});

test('repairs of the text', () => {
  const json = (text: string) => `#- /a.helion.json\n${text}`;
  checkFix(id('yaml-tab'), 'product:\n\tname: x\n', 'Replace the tabs by spaces', 'product:\n  name: x\n');
  checkFix(id('json-trailing-comma'), json('{ "a": 1, }'), "Delete the ','", json('{ "a": 1 }'));
  checkFix(id('json-missing-comma'), json('{ "a": 1 "b": 2 }'), "Insert ','", json('{ "a": 1, "b": 2 }'));
  checkFix(id('json-comment'), json('{ "a": 1 } // x'), 'Delete the comment', json('{ "a": 1 } '));
  checkFix(id('json-single-quotes'), json("{ 'a': 1 }"), 'Use straight double quotes', json('{ "a": 1 }'));
});

test('an empty file says that there is nothing to check, and nothing else', () => {
  for (const text of ['', '\n\n', '# only a comment\n', '\uFEFF', '---\n']) {
    expect(
      analysisOf('helion.yml', text)
        .findings()
        .map((finding) => finding.rule),
    ).toEqual(['common/empty-file']);
  }
});
