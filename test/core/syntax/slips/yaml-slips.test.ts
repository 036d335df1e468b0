/**
 * Slips of people who type and paste, one by one: what is said of each, and the file after the first fix. Nothing else
 * may be said in any file of the environment because of the slip, and nothing that was said before may be gone.
 */
import { describe, expect, test } from 'vitest';
import {
  type Analyses,
  analyseTogether,
  applyEdits,
  type Finding,
  type Input,
} from '../../../../server/src/core/index.js';
import { environmentIn } from '../../../support/slips.js';
import type { Row } from './row.js';
import { foreign } from './rows-foreign.js';
import { model } from './rows-model.js';
import { plan } from './rows-plan.js';
import { values } from './rows-values.js';

describe('in a plan', () => {
  test.each(plan)('$name', (row) => check('examples/kvm', row));
});

describe('in an input model', () => {
  test.each([...model, ...foreign, ...values])('$name', (row) => check('examples/input-model', row));
});

describe('in a configuration, whose keys have slashes', () => {
  const text = 'rules:\n  input-model/unused-name: warning\n  input-model/server-out-of-scope: off\n';
  test.each([
    [
      'no blank after a colon',
      'unused-name: warning',
      'unused-name:warning',
      "common/yaml-colon 2: Missing space after the ':' of 'input-model/unused-name'.",
      "Insert a space after ':'",
    ],
    [
      'an equals sign',
      'unused-name: warning',
      'unused-name = warning',
      "common/yaml-colon 2: 'input-model/unused-name' is followed by '=' instead of ':'.",
      "Replace '=' with ':'",
    ],
    [
      'a first key that is being typed',
      'rules:\n',
      'rules:\n  input-model/unu\n',
      "common/yaml-colon 2: Missing ':' after this key.",
      'no fix',
    ],
    [
      'a pattern that begins with a star',
      'rules:\n',
      'exclude: [*.bak]\nrules:\n',
      "common/yaml-alias-unknown 1: A value that begins with '*' must be in quotes.",
      'Put the value in quotes',
    ],
  ])('%s', (_, from, to, said, title) => {
    const slip = text.replace(from, to);
    const found = analyseTogether([{ uri: 'file:///w/.helion.yml', text: slip }]).all.flatMap((each) =>
      each.findings(),
    );
    expect(found.map((finding) => told(finding, slip))).toEqual([said]);
    const [fix] = found[0]?.fixes() ?? [];
    expect(fix ? `${fix.preferred ? '' : '? '}${fix.title}` : 'no fix').toBe(title);
  });
});

const known = new Map<string, { readonly inputs: readonly Input[]; readonly before: Analyses }>();

function check(folder: string, row: Row): void {
  const { inputs, before } = environment(folder);
  const input = inputs.find(({ uri }) => uri.endsWith(`/${row.file ?? 'helion.yml'}`));
  if (!input) throw new Error(`no file ${row.file}`);
  expect(input.text).toContain(row.from);
  const text = input.text.replace(row.from, () => row.to);
  const after = analyseTogether(inputs.map((each) => (each === input ? { ...each, text } : each)));
  const found = findingsOf(after);
  const fresh = beyond(found, findingsOf(before));
  expect(fresh.map((finding) => told(finding, text))).toEqual([row.said]);
  expect(beyond(findingsOf(before), found)).toEqual([]);
  const [fix] = fresh[0]?.fixes() ?? [];
  expect(fix ? `${fix.preferred ? '' : '? '}${fix.title}` : 'no fix').toBe(row.fix);
  const repaired = input.text.replace(row.from, () => row.after ?? row.from);
  if (fix) expect(applyEdits(text, fix.edits)).toBe(repaired);
}

function environment(folder: string): { readonly inputs: readonly Input[]; readonly before: Analyses } {
  const inputs = environmentIn(folder);
  const own = known.get(folder) ?? { inputs, before: analyseTogether(inputs) };
  known.set(folder, own);
  return own;
}

function findingsOf(analyses: Analyses): readonly Finding[] {
  return analyses.all.flatMap(({ findings }) => findings());
}

function beyond(findings: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const said = new Set(before.map(({ rule, message }) => `${rule}: ${message}`));
  return findings.filter(({ rule, message }) => !said.has(`${rule}: ${message}`));
}

function told({ rule, severity, span, message }: Finding, text: string): string {
  const line = text.slice(0, span.start).split('\n').length;
  return `${severity === 'error' ? '' : `${severity} `}${rule} ${line}: ${message}`;
}
