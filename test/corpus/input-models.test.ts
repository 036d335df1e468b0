/**
 * Published input models: a valid one yields no error, and no warning but those that the reference processor has too;
 * of the messages expected for a model with known mistakes, those that the model alone decides are found, each by the rule
 * it belongs to, about the things that the message names. What is found is written down beside this file: a drop fails.
 */
import { describe, expect, test } from 'vitest';
import { type Analysis, analyseTogether, type Finding } from '../../server/src/core/index.js';
import { type CorpusFile, describeCorpus } from '../support/corpus.js';

/** A message of the processor, as the corpus lists it. */
interface Expected {
  readonly severity: string;
  readonly rule: string;
  readonly names: readonly string[];
}

/** Messages about what another rule of ours says as well, at the same place: one finding of that answers both. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'network-cidr-invalid-2': ['network-cidr-invalid'],
  'network-unknown-group-2': ['network-unknown-group'],
  'network-not-in-group-2': ['network-not-in-group'],
  'network-ip-version-probe-invalid': ['network-ip-invalid'],
  'network-range-invalid': ['network-ip-invalid'],
  'network-range-reversed': ['network-cidr-too-small'],
  'schema-violation': ['swift-rings-invalid', 'windriver-invalid'],
  'netgroup-hash-clash': ['netgroup-duplicate'],
  'server-out-of-scope': ['server-no-group'],
  'alloc-restore-zone': ['alloc-restore-zone-resource'],
  'srv-tag-not-connected': ['srv-required-tag-not-connected'],
  // Of an address that somebody else has, the processor says that there is none, too.
  'ip-exhausted': ['ip-in-use'],
};

/** The processor says these for each server, we once for each interface model. */
const FOR_EACH_SERVER = /^srv-/;

/** Of "Couldn't" the list of quoted names takes the apostrophe for a quote. */
const NO_NAME = /[[\]]/;

/** Cases of what only the processor of one release checks, where the model does not tell the release. */
const OF_RELEASE: Readonly<Record<string, { readonly release: string }>> = {
  'errors/interface-model': { release: 'soc9' },
};

/** What only other files of an earlier deployment, or a key on the command line, decide. */
const NOT_OF_THE_MODEL = /^(?:encryption-|net-unused-persisted|creds-change|persist-)/;

/** Warnings of ours that a person who knows these models would agree with: rule to the reason. */
const AGREED: Readonly<Record<string, string>> = {
  'input-model/unknown-attribute': 'the published models have keys that the processor ignores',
  'common/yaml-duplicate-key': 'some say a key twice',
};

function tableOf(files: readonly CorpusFile[], name: string): readonly Readonly<Record<string, string>>[] {
  const text = files.find((file) => file.name === name)?.text ?? '';
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])));
}

interface Circumstances {
  /** The folder of what is saved beside the model, where it is another. */
  readonly state?: string;
  /** The release whose processor said what is expected, where the model does not tell. */
  readonly release?: string;
}

function modelAt(
  files: readonly CorpusFile[],
  path: string,
  { state, release }: Circumstances = {},
): readonly Analysis[] {
  const inside = (folder: string) => files.filter(({ name }) => name.startsWith(`${folder}/`));
  const own = inside(`${path}/model`).length > 0 ? `${path}/model` : path;
  const inputs = inside(own)
    .filter(({ name }) => /\.(?:yml|json)$/.test(name))
    .map(({ name, text }) => ({ uri: `file:///${name}`, text }));
  const beside = own.slice(0, own.lastIndexOf('/'));
  const saved = ['server_allocations.yml', 'ip_addresses.yml'].flatMap((file) => {
    const found = files.find(({ name }) => name === `${state ?? `${path}/persistent_state`}/${file}`);
    return found ? [{ uri: `file:///${beside}/persistent_state/${file}`, text: found.text }] : [];
  });
  const options = release === undefined ? {} : { options: { 'inputModel.generation': release } };
  return analyseTogether([...inputs, ...saved], options).all.filter(
    ({ dialect }) => dialect === 'input-model',
  );
}

function loud(
  analyses: readonly Analysis[],
  levels: readonly string[],
): readonly (Finding & { readonly around: string })[] {
  return analyses.flatMap((analysis) =>
    analysis
      .findings()
      .filter(({ severity }) => levels.includes(severity))
      .map((finding) => ({ ...finding, around: around(analysis, finding) })),
  );
}

/** What a finding speaks of: its message, and the lines at its places. */
function around({ file }: Analysis, { span, message, related }: Finding): string {
  const { line } = file.lines.positionAt(span.start);
  const first = Math.max(0, line - 12);
  const last = Math.min(file.lines.lineCount - 1, line + 12);
  const lines = file.text.slice(file.lines.startOf(first), file.lines.endOf(last));
  return [message, ...related.map((each) => each.message), lines].join('\n');
}

/** What the processor says of each model. */
function expectedMessages(files: readonly CorpusFile[]): ReadonlyMap<string, readonly Expected[]> {
  const expected = new Map<string, Expected[]>();
  const rows = tableOf(files, 'expected.tsv');
  for (const { case: name = '', severity = '', rule = '', quoted_names: names = '' } of rows) {
    const list = expected.get(name) ?? [];
    const quoted = names.split('|').filter((each) => each !== '' && !NO_NAME.test(each));
    list.push({ severity, rule, names: quoted });
    expected.set(name, list);
  }
  return expected;
}

/** How often each rule speaks as an error or a warning. */
function countsOfLoud(findings: readonly Finding[]): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings)
    if (severity === 'error' || severity === 'warning') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort();
}

describeCorpus('clm', (files) => {
  const corpus = tableOf(files, 'corpus.tsv');
  const valid = corpus.filter(
    (row) => row['path']?.startsWith('models/') && (row['exit_soc9'] === '0' || row['exit_hos'] === '0'),
  );

  describe('valid models', () => {
    test.each(valid.map((row) => [row['path'] ?? '', row] as const))('%s', (path, row) => {
      const analyses = modelAt(files, path);
      expect(analyses.length).toBeGreaterThan(0);
      const found = loud(analyses, ['error', 'warning']).filter(({ rule }) => !(rule in AGREED));
      // Of the older generation the corpus knows the number of warnings only, of the newer one their rules.
      const said = row['warning_rules'] ?? '';
      const isSaid = (rule: string) => said.includes(rule.replace('input-model/', ''));
      const isOlder = row['exit_hos'] === '0';
      const unexpected = found.filter(
        ({ rule, severity }) => severity === 'error' || (!isOlder && !isSaid(rule)),
      );
      expect(unexpected.map(({ rule, uri, message }) => `${rule} ${uri} ${message}`)).toEqual([]);
      const shown = found.map(({ rule, message }) => `${rule} ${message}`);
      if (isOlder) expect(shown.slice(Number(row['warnings_hos'])), shown.join('\n')).toEqual([]);
      expect(analyses.flatMap((each) => each.failures())).toEqual([]);
    });
  });

  /** The processor was run with an option that makes it forget servers which are no longer in the model. */
  const FORGETTING = /step-(?:3a|6)$/;
  const steps = corpus.filter(
    ({ path = '' }) =>
      path.startsWith('models/') &&
      !FORGETTING.test(path) &&
      files.some(({ name }) => name.startsWith(`${path.replace('models', 'state')}/server_allocations`)),
  );

  describe('models beside which the state of an earlier deployment is saved', () => {
    test.each(steps.map((row) => [row['path'] ?? '', row] as const))('%s', (path, row) => {
      const wanted = [...(row['warning_rules'] ?? '').matchAll(/alloc-[\w-]+/g)].map(([rule]) => rule);
      const analyses = modelAt(files, path, { state: path.replace('models', 'state') });
      const found = loud(analyses, ['error', 'warning', 'info']).map(({ rule }) =>
        rule.replace('input-model/', ''),
      );
      expect([...new Set(found.filter((rule) => rule.startsWith('alloc-')))]).toEqual(wanted);
    });
  });

  test('known mistakes', async () => {
    const expected = expectedMessages(files);
    const lines: string[] = [];
    const sum = { found: 0, all: 0 };
    for (const [name, messages] of [...expected].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const decidable = messages.filter(({ rule }) => !NOT_OF_THE_MODEL.test(rule));
      const all = loud(modelAt(files, name, OF_RELEASE[name]), ['error', 'warning', 'info', 'hint']);
      const left = [...all];
      const missing = decidable.filter((message) => !take(left, message) && !isSaid(all, message));
      sum.found += decidable.length - missing.length;
      sum.all += decidable.length;
      lines.push(`${name}: ${decidable.length - missing.length} of ${decidable.length}`);
      for (const { rule, names } of missing) lines.push(`  missing ${rule} ${names.join(', ')}`);
      for (const [rule, count] of countsOfLoud(left)) lines.push(`  beyond ${rule} ${count}`);
    }
    lines.push(`together: ${sum.found} of ${sum.all}`);
    console.log(lines.filter((line) => !line.startsWith('  beyond')).join('\n'));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('input-models.conformance.txt');
  });
});

type Loud = ReturnType<typeof loud>[number];

/** Where a finding of one of the rules speaks of what a message names: of all of it if there is one, else of a part. */
function indexOf(findings: readonly Loud[], rules: readonly string[], names: readonly string[]): number {
  const fits = (about: (text: string) => boolean) =>
    findings.findIndex(({ rule, around }) => rules.includes(rule) && about(around));
  const whole = fits((text) => names.every((name) => text.includes(name)));
  return whole >= 0 ? whole : fits((text) => names.some((name) => text.includes(name)));
}

/** Takes a finding of the rule that a message belongs to out of those that are left. */
function take(left: Loud[], { rule, names }: Expected): boolean {
  const index = indexOf(left, [`input-model/${rule}`], names);
  if (index >= 0) left.splice(index, 1);
  return index >= 0;
}

/** Whether a finding that answers another message answers this one, too. */
function isSaid(all: readonly Loud[], { rule, names }: Expected): boolean {
  const rules = [...(SAID_BY[rule] ?? []), ...(FOR_EACH_SERVER.test(rule) ? [rule] : [])];
  return (
    indexOf(
      all,
      rules.map((each) => `input-model/${each}`),
      names,
    ) >= 0
  );
}
