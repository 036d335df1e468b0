/**
 * Fix-all: what it repairs and what it leaves, in one file and in an environment. It edits no value that no finding is
 * about, ends where it has nothing more to do, and never makes more errors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Analyses,
  type Analysis,
  allRules,
  applyEdits,
  fixAll,
} from '../../../server/src/core/index.js';
import { badExampleOf } from '../../support/bad-examples.js';
import { analysesOf, analysisOf } from '../../support/check-rule.js';
import { brokenPlan, goodPlan } from '../../support/plans.js';

const plan = (...slips: readonly (readonly [string, string])[]) =>
  slips.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, goodPlan);

const slips = [
  ['cidr: 192.168.11.0/24', 'cidr: 192.168.11.7/24'],
  ['routing: dvr', 'routing: drv'],
] as const;

describe('in one file', () => {
  test('tells what it repairs, with the rule and the place', () => {
    const text = plan(...slips);
    const { fixed, edits } = fixAll(analysisOf('helion.yml', text));
    expect(fixed.map(({ rule, title, span }) => [rule, title, text.slice(span.start, span.end)])).toEqual([
      ['common/cidr-host-bits', "Change to '192.168.11.0/24'", '192.168.11.7/24'],
      ['plan/unknown-value', "Change to 'dvr'", 'drv'],
    ]);
    expect(edits.map(({ causes }) => causes)).toEqual(fixed.map((each) => [each]));
    expect(applyEdits(text, edits)).toBe(goodPlan);
  });

  test('edits words and no lines', () => {
    const text = plan(...slips);
    const { edits } = fixAll(analysisOf('helion.yml', text));
    expect(edits.map(({ span, newText }) => [text.slice(span.start, span.end), newText])).toEqual([
      ['192.168.11.7/24', '192.168.11.0/24'],
      ['drv', 'dvr'],
    ]);
  });

  test('tells why it leaves what it leaves', () => {
    // A gateway that may be meant in two ways, and a hypervisor that makes other networks wrong when it is known.
    const text = plan(
      ['gateway-ip: 192.168.132.1\n', 'gateway-ip: 192.168.133.1\n'],
      ['controllers: 3', 'controllers: 2'],
      ['hypervisor: kvm', 'hypervisor: kmv'],
    );
    const { fixed, edits, left } = fixAll(analysisOf('helion.yml', text));
    expect([fixed, edits]).toEqual([[], []]);
    expect(left()).toEqual({ choice: 1, none: 0, elsewhere: 0, harm: 1 });
  });

  test('leaves nothing of a file in which nothing is wrong', () => {
    const { fixed, edits, left } = fixAll(analysisOf('helion.yml', goodPlan));
    expect([fixed, edits, left()]).toEqual([[], [], { choice: 0, none: 0, elsewhere: 0, harm: 0 }]);
  });

  test('repairs one kind and no other, where only that is asked for', () => {
    const text = plan(...slips);
    const { fixed, edits } = fixAll(analysisOf('helion.yml', text), {
      only: new Set(['plan/unknown-value']),
    });
    expect(fixed.map(({ rule }) => rule)).toEqual(['plan/unknown-value']);
    expect(applyEdits(text, edits)).toBe(plan(slips[0]));
  });

  test('takes the first choice where it may choose, and still makes nothing worse', () => {
    const text = plan(['vlan-id: 332', 'vlan-id: 331']);
    const safe = fixAll(analysisOf('helion.yml', text));
    const chosen = fixAll(analysisOf('helion.yml', text), { choices: true });
    expect(chosen.fixed.length).toBeGreaterThan(safe.fixed.length);
    const left = analysisOf('helion.yml', applyEdits(text, chosen.edits)).findings();
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('heeds the settings of the file', () => {
    const text = plan(...slips);
    const { fixed } = fixAll(analysisOf('helion.yml', text), {
      settingsOf: () => ({ 'common/cidr-host-bits': 'off' }),
    });
    expect(fixed.map(({ rule }) => rule)).toEqual(['plan/unknown-value']);
  });

  test('finds the one fix among many that does harm, and makes the others', () => {
    const text = plan(
      ...slips,
      ['controllers: 3', 'controllers: 2'],
      ['hypervisor: kvm', 'hypervisor: kmv'],
      ['swift-storage: 2', 'swift-stroage: 2'],
    );
    const { fixed, left } = fixAll(analysisOf('helion.yml', text));
    expect(fixed.map(({ title }) => title)).toEqual([
      "Change to '192.168.11.0/24'",
      "Rename 'swift-stroage' to 'swift-storage'",
      "Change to 'dvr'",
    ]);
    expect(left().harm).toBe(1);
  });
});

const MODEL = new URL('../../../examples/input-model/', import.meta.url);
const names = readdirSync(MODEL, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yml'),
);

describe('in an environment', () => {
  const good = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, MODEL), 'utf8')]));
  const changed = (name: string, from: string, to: string) => {
    const text = good[name] ?? '';
    expect(text).toContain(from);
    return { [name]: text.replace(from, to) };
  };
  const wrong = {
    ...good,
    ...changed('data/servers.yml', 'nic-mapping: DL360-4PORT', 'nic-maping: DL360-4PORT'),
    ...changed('data/networks.yml', 'network-group: SWIFT', 'network-group: SWFIT'),
  };
  const named = (analyses: Analyses, name: string): Analysis => {
    const found = analyses.all.find(({ file }) => file.uri.endsWith(name));
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };

  test('edits every file that has something to repair', () => {
    const analysis = named(analysesOf(wrong), 'cloudConfig.yml');
    const uris = analysis.environment.files.map(({ uri }) => uri);
    const { edits, fixed, left } = fixAll(analysis, { files: uris });
    expect(fixed.map(({ rule }) => rule).sort()).toEqual([
      'input-model/network-unknown-group',
      'input-model/unknown-attribute',
    ]);
    for (const { uri, text } of analysis.environment.files) {
      const own = edits.filter((edit) => edit.uri === uri);
      expect(applyEdits(text, own)).toBe(good[names.find((name) => uri.endsWith(`/${name}`)) ?? '']);
    }
    expect(left()).toEqual({ choice: 0, none: 0, elsewhere: 0, harm: 0 });
  });

  test('leaves the other files alone where one is asked for', () => {
    const analysis = named(analysesOf(wrong), 'networks.yml');
    const { edits, fixed } = fixAll(analysis);
    expect(fixed.map(({ uri }) => uri)).toEqual([analysis.file.uri]);
    expect(edits.map(({ uri }) => uri)).toEqual([analysis.file.uri]);
  });
});

/** What fix-all takes out of a file that no finding is about; what it only moves is still there. */
function touchedWithoutFinding(analysis: Analysis): string[] {
  const { edits, fixed } = fixAll(analysis);
  const { text, uri, lines } = analysis.file;
  expect(fixed.length > 0).toBe(edits.length > 0);
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const isAbout = (span: { start: number; end: number }, start: number, end: number) =>
    lineOf(span.start) <= lineOf(end) && lineOf(start) <= lineOf(span.end);
  return edits.flatMap(({ span: { start, end }, causes }) => {
    const taken = text.slice(start, end).trim();
    const rules = new Set(causes.map(({ rule }) => rule));
    const related = analysis
      .findings()
      .filter(({ rule }) => rules.has(rule))
      .flatMap((finding) => finding.related.filter((each) => each.uri === uri));
    const isMoved = edits.some((other) => other.causes[0] === causes[0] && other.newText.includes(taken));
    const isOwn = [...causes, ...related].some(({ span }) => isAbout(span, start, end));
    return isMoved || isOwn ? [] : [`${[...rules]}: ${taken}`];
  });
}

describe('over the bad example of every rule', () => {
  const examples = allRules.flatMap((rule) => badExampleOf(rule).all.map((analysis) => ({ rule, analysis })));

  test('it never touches a value that no finding is about', () => {
    const touched = examples.flatMap(({ rule, analysis }) =>
      touchedWithoutFinding(analysis).map((value) => `${rule.id}: ${value}`),
    );
    expect(touched).toEqual([]);
  });

  test('it ends, with fewer findings and no more errors', () => {
    const errors = (analysis: Analysis) =>
      analysis.findings().filter(({ severity }) => severity === 'error').length;
    const wrong = examples.flatMap(({ rule, analysis }) => {
      const { edits } = fixAll(analysis);
      if (edits.length === 0) return [];
      const after = analysis.withText(applyEdits(analysis.file.text, edits));
      const ends = fixAll(after).edits.length === 0;
      const fewer = analysis.file.tree.broken || errors(after) <= errors(analysis);
      return ends && fewer ? [] : [rule.id];
    });
    expect(wrong).toEqual([]);
  });
});

test('comments stay', () => {
  const { edits } = fixAll(analysisOf('helion.yml', brokenPlan));
  const after = applyEdits(brokenPlan, edits);
  expect(after).not.toBe(brokenPlan);
  for (const comment of brokenPlan.match(/#.*/g) ?? []) expect(after).toContain(comment);
});
