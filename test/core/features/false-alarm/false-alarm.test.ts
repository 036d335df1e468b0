/** Reports of false alarms: small, with other words, without secrets, and still with the finding. */
import { describe, expect, test } from 'vitest';
import {
  type Analysis,
  allRules,
  analyseTogether,
  type FalseAlarm,
  falseAlarm,
  falseAlarmText,
  type Rule,
} from '../../../../server/src/core/index.js';
import { isSecret } from '../../../../server/src/core/model/secrets.js';
import type { SyntaxNode } from '../../../../server/src/core/syntax/tree.js';
import { badExampleOf } from '../../../support/bad-examples.js';
import { thorough } from '../../../support/thorough.js';

const ROOT = 'file:///cloud/';

function analysesOf(files: Readonly<Record<string, string>>) {
  return analyseTogether(Object.entries(files).map(([name, text]) => ({ uri: ROOT + name, text })));
}

/** What is reported of the first finding of a rule. */
function report(
  all: readonly Analysis[],
  rule: string,
  more: Parameters<typeof falseAlarm>[2] = { options: {}, languageOf: () => undefined },
  budgets?: Parameters<typeof falseAlarm>[3],
): FalseAlarm {
  const findings = all.flatMap((analysis) => analysis.findings().map((finding) => ({ analysis, finding })));
  const found = findings.find(({ finding }) => finding.rule === rule);
  if (!found) throw new Error(`No finding of ${rule}.`);
  const steps = falseAlarm(found.analysis, found.finding, more, budgets);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The rules that the files of a report break, read from nothing but the report. */
function rulesIn({ files, options }: FalseAlarm): string[] {
  const inputs = files.map(({ name, text }) => ({ uri: `file:///elsewhere/${name}`, text }));
  const found = [[], ['file:///elsewhere/']].flatMap(
    (whole) => analyseTogether(inputs, { options, whole }).all,
  );
  return found.flatMap((analysis) => analysis.findings().map(({ rule }) => rule));
}

const lengthOf = (texts: readonly { readonly text: string }[]) =>
  texts.reduce((sum, { text }) => sum + text.length, 0);

const exampleOf = (id: string): Rule<never> => {
  const rule = allRules.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}.`);
  return rule;
};

describe('shrinks the environment', () => {
  test.each([
    ['plan/addresses-overlap-network', 300],
    ['installer/bm-gateway-outside', 300],
    ['carrier-grade/cg-ref-unresolved', 900],
    ['input-model/alloc-cannot-restore', 700],
    ['baremetal/csv-memory-unit', 100],
    ['config/unknown-value', 100],
    ['common/yaml-bracket', 60],
  ])('of a finding of %s to %i characters', (id, most) => {
    const alarm = report(badExampleOf(exampleOf(id)).all, id);
    expect(rulesIn(alarm)).toContain(id);
    expect(alarm.message).toBeDefined();
    expect(lengthOf(alarm.files)).toBeLessThan(most);
  });

  test('and keeps what the finding names', () => {
    const rule = exampleOf('plan/node-outside-cidr');
    const alarm = report(badExampleOf(rule).all, rule.id);
    const [plan] = alarm.files;
    expect(plan?.text).toContain('network: undercloud-management');
    expect(alarm.message).toContain("the subnet of 'undercloud-management'");
  });

  test('and stops when nothing may be tried any more', () => {
    const rule = exampleOf('plan/addresses-overlap-network');
    const { all } = badExampleOf(rule);
    const alarm = report(all, rule.id, undefined, { shrinking: 2, masking: 100 });
    expect(lengthOf(alarm.files)).toBeGreaterThan(1000);
    expect(rulesIn(alarm)).toContain(rule.id);
  });

  test('and always to the same', () => {
    const rule = exampleOf('input-model/alloc-cannot-restore');
    const { all } = badExampleOf(rule);
    expect(report(all, rule.id)).toEqual(report(all, rule.id));
  });
});

const plan = `# Plan of Contoso, written by Ms Fabrikam
hypervisor: kvm
physical-networks:
  - network: ipmi
    cidr: 10.77.3.0/24
  - network: undercloud-management
    cidr: 10.77.4.0/24
nodes:
  - { name: contoso-rack7, role: controller, address: 10.77.9.21, mac: "b2:72:8d:ac:7c:6f" }
  - { name: contoso-rack8, role: controller, address: 10.77.9.22, mac: "b2:72:8d:ac:7c:70" }
`;

describe('masks', () => {
  test('names, addresses and hardware addresses, the same everywhere for the same', () => {
    const alarm = report(analysesOf({ 'helion.yml': plan }).all, 'plan/node-outside-cidr', undefined, {
      shrinking: 1,
      masking: 500,
    });
    const [file] = alarm.files;
    expect(file?.text).toBe(`# Plan name1 Name2, name3 by Name4 Name5
hypervisor: kvm
physical-networks:
  - network: ipmi
    cidr: 192.0.2.0/24
  - network: undercloud-management
    cidr: 198.51.100.0/24
nodes:
  - { name: name2-name6, role: controller, address: 203.0.113.21, mac: "00:00:5e:00:53:01" }
  - { name: name2-name7, role: controller, address: 203.0.113.22, mac: "00:00:5e:00:53:02" }
`);
    expect(alarm.left).toEqual([]);
  });

  test('secrets, wherever they are and whatever they are', () => {
    const csv =
      'b2:72:8d:ac:7c:6f,admin,Hunter2Hunter2,10.1.1.7,12,32768,2048,OvercloudControl,IPMI\n' +
      'b2:72:8d:ac:7c:6f,admin,Hunter3Hunter3,10.1.1.8,12,32768,2048,OvercloudControl,IPMI\n';
    const alarm = report(analysesOf({ 'baremetal.csv': csv }).all, 'baremetal/csv-mac-duplicate');
    const text = falseAlarmText(alarm, '1.2.3');
    expect(text).not.toMatch(/Hunter/);
    expect(text).toContain('***');
    expect(alarm.message).toBeDefined();
  });

  test('what stands before the host of an address of a page, and beside words for secrets in comments', () => {
    const text = `# password 123456 of http://me:987654@contoso.example/\n${plan}`;
    const alarm = report(analysesOf({ 'helion.yml': text }).all, 'plan/node-outside-cidr', undefined, {
      shrinking: 1,
      masking: 500,
    });
    expect(alarm.files[0]?.text.split('\n')[0]).toBe("# name1 '***' name2 http://***@name3.name4/");
    expect(alarm.files[0]?.text).not.toMatch(/123456|987654/);
  });

  test('the names of files, and what is above them is left out', () => {
    const inputs = Object.entries(filesOf('input-model/alloc-cannot-restore')).map(([name, text]) => ({
      uri: `file:///home/fabrikam/contoso/${name.replace('servers', 'contoso-servers')}`,
      text,
    }));
    const text = falseAlarmText(
      report(analyseTogether(inputs).all, 'input-model/alloc-cannot-restore'),
      '1.2.3',
    );
    expect(text).not.toMatch(/contoso|fabrikam/);
  });
});

function filesOf(id: string): Readonly<Record<string, string>> {
  const { all } = badExampleOf(exampleOf(id));
  return Object.fromEntries(all.map(({ file }) => [file.uri.replace(/^file:\/\/\/[^/]*\//, ''), file.text]));
}

describe('the text', () => {
  test('says that nothing was sent, and asks for the reason', () => {
    const alarm = report(analysesOf({ 'helion.yml': plan }).all, 'plan/node-outside-cidr');
    const text = falseAlarmText(alarm, '1.2.3');
    expect(text).toContain('# False alarm: `plan/node-outside-cidr`');
    expect(text).toContain('**Nothing was sent.**');
    expect(text).toContain('## Why this is a false alarm');
    expect(text).toContain('- Helion 1.2.3');
  });

  test('has fences that no file ends', () => {
    const files = [{ name: 'helion.yml', text: 'a: "````"\n', language: 'yaml' }];
    const alarm: FalseAlarm = {
      rule: 'plan/x',
      severity: 'error',
      message: 'x',
      options: {},
      files,
      left: [],
    };
    expect(falseAlarmText(alarm, '1')).toContain('`````yaml\na: "````"\n`````');
  });

  test('includes no files of which the finding does not come alone', () => {
    const rule = exampleOf('config/second-file');
    const alarm = report(badExampleOf(rule).all, rule.id);
    expect(alarm.files).toEqual([]);
    expect(falseAlarmText(alarm, '1')).toContain('Add the smallest files that show it yourself');
  });
});

/** Findings about several environments, or about all findings of a file. */
const NOT_ALONE: ReadonlySet<string> = new Set([
  'common/too-many-findings',
  'config/pattern-unused',
  'config/second-file',
]);

describe('for any rule', () => {
  const every = thorough ? 1 : 24;
  const sample = allRules.filter(({ id }, index) => index % every === 0 && !NOT_ALONE.has(id));

  test.each(sample.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
    const { all } = badExampleOf(rule);
    const more = { options: { options: rule.docs.options ?? {} }, languageOf: () => undefined };
    const alarm = report(all, id, more, { shrinking: 60, masking: 150 });
    if (alarm.message !== undefined) expect(rulesIn(alarm)).toContain(id);
    else expect(alarm.files).not.toEqual([]);
    const written = all.map(({ file }) => file);
    expect(lengthOf(alarm.files)).toBeLessThanOrEqual(lengthOf(written) * 1.5);
    const inputs = alarm.files.map(({ name, text }) => ({ uri: ROOT + name, text }));
    const shown = analyseTogether(inputs).all.flatMap(secretsOf);
    expect(shown.filter((secret) => secret !== '***' && secret !== '')).toEqual([]);
  });
});

/** Every value that is a secret, as text. */
function secretsOf({ file, facts }: Analysis): string[] {
  const found: string[] = [];
  const walk = (node: SyntaxNode): void => {
    if (node.type === 'map') for (const { value } of node.entries) walk(value);
    else if (node.type === 'seq') for (const item of node.items) walk(item);
    else if (node.type === 'scalar' && node.style !== 'missing' && isSecret(node, facts.schemaOf))
      found.push(String(node.value));
  };
  if (file.tree.root) walk(file.tree.root);
  return found;
}
