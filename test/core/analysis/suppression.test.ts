/** Comments that silence findings, and what is said about those that silence nothing. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/index.js';
import { analysisOf } from '../../support/check-rule.js';

const RULE = 'plan/hypervisor-unknown';

/** Findings of the rules that these tests are about, as `line rule`. */
function found(text: string): string[] {
  const analysis = analysisOf('helion.yml', text);
  return analysis
    .findings()
    .filter((finding) => finding.rule === RULE || finding.rule.includes('suppression'))
    .map((finding) => `${analysis.file.lines.positionAt(finding.span.start).line + 1} ${finding.rule}`);
}

describe('a finding is silenced', () => {
  test.each([
    ['on the next line', `# helion-disable-next-line ${RULE} -- lab\nhypervisor: xen\n`],
    [
      'on the next line with something on it',
      `# helion-disable-next-line ${RULE} -- lab\n\n# more\nhypervisor: xen\n`,
    ],
    ['on the same line', `hypervisor: xen # helion-disable-line ${RULE} -- lab\n`],
    ['in the file', `hypervisor: xen\n# helion-disable-file ${RULE} -- lab\n`],
    ['together with others', `nope: xen # helion-disable-line plan/unknown-key, plan/missing-key -- lab\n`],
  ])('%s', (_where, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a finding stands', () => {
  test.each([
    ['without a comment', 'hypervisor: xen\n', [`1 ${RULE}`]],
    [
      'when the comment names another rule',
      '# helion-disable-next-line plan/unknown-key -- lab\nhypervisor: xen\n',
      ['1 common/unused-suppression', `2 ${RULE}`],
    ],
    [
      'when the comment is for another line',
      `# helion-disable-next-line ${RULE} -- lab\nproduct: {}\nhypervisor: xen\n`,
      ['1 common/unused-suppression', `3 ${RULE}`],
    ],
    [
      'when the words stand in a value',
      `product: {name: "helion-disable-file ${RULE} -- x"}\nhypervisor: xen\n`,
      [`2 ${RULE}`],
    ],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

test('a reason is asked for, once', () => {
  expect(found(`# helion-disable-next-line ${RULE}\nhypervisor: xen\n`)).toEqual([
    '1 common/suppression-without-reason',
  ]);
});

test('an unused comment is removed by its fix, with its line', () => {
  const text = `product: {}\n  # helion-disable-next-line ${RULE} -- lab\nhypervisor: kvm # helion-disable-line ${RULE} -- lab\n`;
  const analysis = analysisOf('helion.yml', text);
  const unused = analysis.findings().filter((finding) => finding.rule === 'common/unused-suppression');
  expect(unused).toHaveLength(2);
  const edits = unused.flatMap((finding) => finding.fixes().flatMap((fix) => fix.edits));
  expect(applyEdits(text, edits)).toBe('product: {}\nhypervisor: kvm\n');
});

test('a misspelt id is put right by its fix', () => {
  const text = '# helion-disable-next-line plan/hypervisor-unknwon -- lab\nhypervisor: kvm\n';
  const [finding] = analysisOf('helion.yml', text)
    .findings()
    .filter((each) => each.rule.includes('suppression'));
  expect(finding?.message).toBe(
    "Unknown rule 'plan/hypervisor-unknwon'. Did you mean 'plan/hypervisor-unknown'?",
  );
  expect(applyEdits(text, finding?.fixes()[0]?.edits ?? [])).toContain(`next-line ${RULE} --`);
});

test('settings change severities and switch rules off, also for the comments about them', () => {
  const analysis = analysisOf(
    'helion.yml',
    `# helion-disable-next-line ${RULE} -- lab\nhypervisor: kvm\nproduct: {}\nnope: 1\n`,
  );
  const rules = (settings: Parameters<typeof analysis.findings>[0]) =>
    analysis.findings(settings).map((finding) => `${finding.rule} ${finding.severity}`);
  expect(rules({})).toContain('common/unused-suppression warning');
  expect(rules({ [RULE]: 'off' }).join()).not.toContain('unused-suppression');
  expect(rules({ 'plan/unknown-key': 'hint' })).toContain('plan/unknown-key hint');
  expect(rules({ 'plan/unknown-key': 'off' }).join()).not.toContain('plan/unknown-key');
});

test('a file that cannot be read whole does not accuse its comments', () => {
  expect(found(`# helion-disable-next-line ${RULE} -- lab\nhypervisor: "xen\n`).join()).not.toContain(
    'unused',
  );
});

test('what is silenced can still be asked for, with the reason', () => {
  const text = `hypervisor: xen # helion-disable-line ${RULE} -- a lab\n# helion-disable-next-line plan/unknown-key\nnope: 1\n`;
  const silenced = analysisOf('helion.yml', text).silenced();
  expect(silenced.map(({ finding, by, reason }) => [finding.rule, by, reason])).toEqual([
    [RULE, 'comment', 'a lab'],
    ['plan/unknown-key', 'comment', undefined],
  ]);
  // What settings switch off is not silenced by anybody.
  expect(analysisOf('helion.yml', text).silenced({ [RULE]: 'off' })).toHaveLength(1);
  expect(analysisOf('helion.yml', 'hypervisor: xen\n').silenced()).toEqual([]);
});
