/**
 * The findings as JUnit XML, which nearly every CI server shows: a suite for each file, a test for each finding. What makes
 * the check fail is a failure; what does not is a test that passed and has something to say.
 */
import { type FileReport, isAtLeast, type Reported } from '../../report/report.js';
import { type Checked, pathFrom } from './format.js';

export function junitReport(checked: Checked): string {
  const suites = [...checked.report.files.map((file) => suiteOf(file, checked)), ...problemSuite(checked)];
  const sum = (of: (suite: Suite) => number) => suites.reduce((total, suite) => total + of(suite), 0);
  const head = attributes({
    name: 'helion',
    tests: sum(({ cases }) => cases.length),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${head}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
  ].join('\n')}\n`;
}

interface Suite {
  readonly name: string;
  readonly failures: number;
  readonly errors: number;
  /** The lines of each. */
  readonly cases: readonly (readonly string[])[];
}

function suiteLines({ name, failures, errors, cases }: Suite): readonly string[] {
  const head = attributes({ name, tests: cases.length, failures, errors });
  return [`  <testsuite${head}>`, ...cases.flat(), '  </testsuite>'];
}

function suiteOf({ file, findings }: FileReport, { folder, failOn }: Checked): Suite {
  const name = pathFrom(folder, file);
  const fails = ({ severity }: Reported): boolean => failOn !== undefined && isAtLeast(severity, failOn);
  const cases = findings.map((finding) => caseOf(finding, name, fails(finding)));
  return {
    name,
    failures: findings.filter(fails).length,
    errors: 0,
    // A suite without tests is taken for one that was not run.
    cases:
      cases.length > 0 ? cases : [[`    <testcase${attributes({ name: 'no findings', classname: name })}/>`]],
  };
}

function caseOf(finding: Reported, name: string, fails: boolean): readonly string[] {
  const { rule, severity, message, range, fixes } = finding;
  const place = `${name}:${range.start.line + 1}:${range.start.character + 1}`;
  const body = [
    `${place} ${severity} ${rule} ${message}`,
    ...finding.related.map((each) => `related: ${each.message}`),
    ...fixes.map(({ title }) => `fix: ${title}`),
  ].join('\n');
  const head = attributes({
    name: `${rule} at ${range.start.line + 1}:${range.start.character + 1}`,
    classname: name,
  });
  const inside = fails
    ? `<failure${attributes({ message, type: severity })}>${escaped(body)}</failure>`
    : `<system-out>${escaped(body)}</system-out>`;
  return [`    <testcase${head}>`, `      ${inside}`, '    </testcase>'];
}

function problemSuite({ report: { problems } }: Checked): readonly Suite[] {
  if (problems.length === 0) return [];
  const cases = problems.map((sentence, index) => [
    `    <testcase${attributes({ name: `problem ${index + 1}`, classname: 'helion' })}>`,
    `      <error${attributes({ message: sentence, type: 'problem' })}/>`,
    '    </testcase>',
  ]);
  return [{ name: 'helion', failures: 0, errors: problems.length, cases }];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/[\t\r\n]/g, ' ')}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters and halves of pairs. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
