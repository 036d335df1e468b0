/**
 * SARIF 2.1.0, which code scanning services and editors read: findings with the help of their rules, related places and
 * fixes, and what was silenced, with who said so.
 */
import type {
  Fix,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
} from 'sarif';
import { allRules, type Rule, type Severity } from '../core/index.js';
import { fingerprintsOf } from './fingerprints.js';
import type { TextRange } from './located.js';
import type { Paths } from './paths.js';
import {
  findingsIn,
  type Report,
  type Reported,
  type ReportedFix,
  type ReportedPlace,
  type Silenced,
} from './report.js';
import type { ReportedDocs } from './rule-docs.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What paths in the report are relative to. */
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** A report with what is said about it as a whole. */
interface SarifSource {
  readonly report: Report;
  readonly paths: Paths;
  readonly version: string;
  /** Undefined where nothing is known but its id. */
  docsOf(rule: Rule<never>): ReportedDocs | undefined;
  /** Whether a baseline tells old findings from new ones. */
  readonly hasBaseline: boolean;
}

export function sarifReport(checked: SarifSource): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(checked)] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function runOf(checked: SarifSource): Run {
  const { report, paths, version } = checked;
  const told = findingsIn(report);
  const silenced = report.files.flatMap((each) => each.silenced);
  const all = [...told, ...silenced.map(({ finding }) => finding)];
  const rules = rulesOf(all);
  const indices = new Map(rules.map(({ id }, index) => [String(id), index]));
  const fingerprints = fingerprintsOf(all, paths);
  const results = all.map((finding, index) =>
    resultOf(finding, {
      paths,
      ruleIndex: indices.get(finding.rule) ?? 0,
      fingerprint: fingerprints[index] ?? '',
    }),
  );
  return {
    tool: {
      driver: {
        name: 'helion',
        fullName: 'Helion environment files',
        version,
        semanticVersion: version,
        rules: rules.map((rule) => descriptorOf(rule, checked.docsOf(rule))),
      },
    },
    originalUriBaseIds: { [ROOT]: { uri: paths.root } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {
        executionSuccessful: report.problems.length === 0,
        ...(report.problems.length > 0 && {
          toolExecutionNotifications: report.problems.map((text) => ({ level: 'error', message: { text } })),
        }),
      },
    ],
    results: results.map((result, index) => ({
      ...result,
      ...stateOf(checked, silenced[index - told.length]),
    })),
  };
}

/** What a baseline and those who silenced a finding have to say about it. */
function stateOf({ hasBaseline }: SarifSource, silenced: Silenced | undefined): Partial<Result> {
  const isKnown = silenced?.by === 'baseline';
  return {
    ...(hasBaseline && { baselineState: isKnown ? 'unchanged' : 'new' }),
    ...(silenced && { suppressions: [suppressionOf(silenced)] }),
  };
}

function suppressionOf({ by, reason }: Silenced): Suppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason !== undefined && { justification: reason }),
  };
}

/** Those that speak, in the order of their ids. */
function rulesOf(findings: readonly Reported[]): readonly Rule<never>[] {
  const speaking = new Set(findings.map(({ rule }) => rule));
  return allRules.filter(({ id }) => speaking.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function descriptorOf({ id, severity }: Rule<never>, docs: ReportedDocs | undefined): ReportingDescriptor {
  return {
    id,
    name: nameOf(id),
    ...(docs && {
      shortDescription: { text: docs.summary },
      fullDescription: { text: docs.why },
      help: { text: `${docs.summary} ${docs.why}`, markdown: docs.markdown },
    }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split('/')[0] ?? ''] },
  };
}

/** In the way that SARIF asks for: `PlanVlanIdDuplicate`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[-/])(.)/g, (_, first: string) => first.toUpperCase());
}

interface Context {
  readonly paths: Paths;
  readonly ruleIndex: number;
  readonly fingerprint: string;
}

function resultOf(finding: Reported, { paths, ruleIndex, fingerprint }: Context): Result {
  const { rule, severity, message, related, fixes, excerpt } = finding;
  const place = physical(finding, paths);
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    kind: 'fail',
    message: { text: message },
    locations: [{ physicalLocation: { ...place, ...contextOf(finding, excerpt.text) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        message: { text: each.message },
        physicalLocation: physical(each, paths),
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, paths)) }),
    partialFingerprints: { 'helionLine/v1': fingerprint },
  };
}

/** The line, as it may be shown to anybody. */
function contextOf({ range: { start } }: Reported, text: string): Pick<PhysicalLocation, 'contextRegion'> {
  if (text.trim() === '') return {};
  return { contextRegion: { startLine: start.line + 1, snippet: { text } } };
}

function physical({ file, range }: ReportedPlace, paths: Paths): PhysicalLocation {
  return { artifactLocation: artifact(file, paths), region: regionOf(range) };
}

function artifact(file: string, paths: Paths): NonNullable<PhysicalLocation['artifactLocation']> {
  const relative = paths.relative(file);
  if (relative === undefined) return { uri: paths.uri(file) };
  return { uri: relative.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

function regionOf({ start, end }: TextRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fixOf({ title, edits }: ReportedFix, paths: Paths): Fix {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file, paths),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          ...(newText !== '' && { insertedContent: { text: newText } }),
        })),
    })),
  };
}
