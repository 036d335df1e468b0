/** Models with a template among their files: nothing is wrong because of it, and what is wrong without it stays wrong. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleModel } from '../../../../server/src/core/dialects/input-model/examples.js';
import { analysesOf, nameOf } from '../../../support/check-rule.js';
import { runs } from '../../../support/thorough.js';

/** Everything but hints, as `severity file rule`. */
function found(files: Readonly<Record<string, string>>): string[] {
  return analysesOf(files).all.flatMap(({ file, findings }) =>
    findings()
      .filter(({ severity }) => severity !== 'hint')
      .map(({ severity, rule }) => `${severity} ${nameOf(file.uri)} ${rule}`),
  );
}

const model = exampleModel();

const names = Object.keys(model).filter((name) => name.startsWith('data/'));

const NOTE = 'common/template-file';

/** The line and all that stands deeper or, below a key, in its list. */
function sectionAt(lines: readonly string[], first: number): number {
  const indent = (line: string) => line.search(/\S/);
  const own = indent(lines[first] ?? '');
  let end = first + 1;
  const isKey = !lines[first]?.trim().startsWith('- ');
  for (let next = lines[end]; next !== undefined; next = lines[++end]) {
    const isItem = isKey && indent(next) === own && next.trim().startsWith('- ');
    if (next.trim() !== '' && indent(next) <= own && !isItem) break;
  }
  return end;
}

type Change = (part: readonly string[]) => readonly string[];

const CHANGES: Readonly<Record<string, Change>> = {
  'a condition': (part) => ['{% if x %}', ...part, '{% endif %}'],
  'a loop': (part) => ['{% for x in y %}', ...part, '{% endfor %}'],
  'two branches': (part) => ['{% if x %}', ...part, '{% else %}', ...part, '{% endif %}'],
  'a loop below the line': ([first = '', ...part]) => [first, '{% for x in y %}', ...part, '{% endfor %}'],
  'an include in its place': () => ['{% include "more" %}'],
  'an expression in its place': () => ['{{ more }}'],
  'an expression for its value': ([first = '', ...part]) => [
    first.replace(/(: |- )[^\s:]+$/, '$1{{ x }}'),
    ...part,
  ],
  'a value in branches': ([first = '', ...part]) => [
    first.replace(/(: |- )([^\s:]+)$/, '$1{% if x %}$2{% else %}b{% endif %}'),
    ...part,
  ],
};

test('whatever of a model is filled in by a template, nothing is wrong because of it', () => {
  const place = fc.constantFrom(...names).chain((name) => {
    const lines = model[name]?.split('\n') ?? [];
    const from = lines.findIndex((line) => /^\s*version:/.test(line)) + 1;
    const numbers = lines.flatMap((line, index) => (index >= from && line.trim() !== '' ? [index] : []));
    return fc.record({ name: fc.constant(name), line: fc.constantFrom(...numbers) });
  });
  fc.assert(
    fc.property(place, fc.constantFrom(...Object.keys(CHANGES)), ({ name, line }, change) => {
      const lines = model[name]?.split('\n') ?? [];
      const end = sectionAt(lines, line);
      const changed = CHANGES[change]?.(lines.slice(line, end)) ?? [];
      const text = [...lines.slice(0, line), ...changed, ...lines.slice(end)].join('\n');
      const wanted = text === model[name] ? [] : [`info ${name} ${NOTE}`];
      expect(found({ ...model, [name]: text })).toEqual(wanted);
    }),
    { numRuns: runs(60) },
  );
});

describe('what is known of a model with a template', () => {
  const inServers = (lines: string) => ({
    ...model,
    'data/more.yml': `product:\n  version: 2\nservers:\n${lines}`,
  });

  test('servers in a loop', () => {
    const text =
      '{% for each in servers %}\n  - id: {{ each.id }}\n    role: {{ role }}\n    ip-addr: nothing\n{% endfor %}\n';
    expect(found(inServers(text))).toEqual([`info data/more.yml ${NOTE}`]);
  });

  test('a line outside of all blocks is wrong as ever', () => {
    const text =
      '  - id: more\n    role: NOBODY\n    ip-addr: 300.1.1.1\n{% if x %}\n    rack: 1\n{% endif %}\n';
    expect(found(inServers(text))).toEqual(
      expect.arrayContaining([
        `info data/more.yml ${NOTE}`,
        'error data/more.yml input-model/server-unknown-role',
        'error data/more.yml input-model/server-ip-invalid',
      ]),
    );
  });

  const inRoles = (lines: string, role: string) => ({
    ...model,
    'data/more.yml': `product:\n  version: 2\n${lines}`,
    'data/others.yml': `product:\n  version: 2\nservers:\n  - id: other\n    role: ${role}\n    ip-addr: 192.168.10.200\n`,
  });
  const unknownRoles = (files: Readonly<Record<string, string>>) =>
    found(files).filter((each) => each.endsWith('unknown-role'));

  test.each([
    ['defined in a block', 'server-roles:\n{% if x %}\n  - name: MAYBE\n{% endif %}\n', 'MAYBE', []],
    [
      'that may be in a loop',
      'server-roles:\n{% for x in y %}\n  - name: A{{ x }}\n{% endfor %}\n',
      'A1',
      [],
    ],
    ['that an expression may be', 'server-roles:\n  - name: A{{ x }}\n', 'A1', []],
    ['that an include may define', 'server-roles: []\n{% include "x" %}\n', 'A1', []],
    [
      'of a list that is no template',
      'networks:\n{% for x in y %}\n  - name: A{{ x }}\n{% endfor %}\n',
      'A1',
      ['error data/others.yml input-model/server-unknown-role'],
    ],
  ])('a name %s', (_, lines, role, wanted) => {
    expect(unknownRoles(inRoles(lines, role))).toEqual(wanted);
  });

  test('no repair touches a tag or a block', () => {
    const files = {
      ...model,
      'data/more.yml':
        'product:\n  version: 2\n{% if x %}\n{% endif %}\nserver-groups:\n  - name: R\n    netwroks: []\n  - name: S\n    netwroks: [{{ x }}]\n',
    };
    const { all } = analysesOf(files);
    const findings = all
      .flatMap((each) => each.findings())
      .filter(({ rule }) => rule === 'input-model/unknown-attribute');
    const titles = findings.map((each) => each.fixes().map(({ title }) => title));
    expect(titles).toEqual([
      ["Rename 'netwroks' to 'networks'", "Remove 'netwroks'"],
      ["Rename 'netwroks' to 'networks'"],
    ]);
  });
});
