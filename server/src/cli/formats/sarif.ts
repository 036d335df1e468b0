/**
 * SARIF 2.1.0, which code scanning services and editors read: findings with the help of their rules, related places and
 * fixes, and what was silenced, with who said so.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
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
import { allRules, type Rule, rulePage, type Severity } from '../../core/index.js';
import { fingerprintsOf } from '../fingerprints.js';
import type { TextRange } from '../located.js';
import { findingsIn, type Reported, type ReportedFix, type ReportedPlace, type Silenced } from '../report.js';
import { type Checked, isInside } from './format.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What paths in the report are relative to. */
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

export function sarifReport(checked: Checked): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(checked)] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function runOf(checked: Checked): Run {
  const { report, folder, version } = checked;
  const told = findingsIn(report);
  const silenced = report.files.flatMap((each) => each.silenced);
  const all = [...told, ...silenced.map(({ finding }) => finding)];
  const rules = rulesOf(all);
  const indices = new Map(rules.map(({ id }, index) => [String(id), index]));
  const fingerprints = fingerprintsOf(all, folder);
  const results = all.map((finding, index) =>
    resultOf(finding, {
      folder,
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
        rules: rules.map(descriptorOf),
      },
    },
    originalUriBaseIds: { [ROOT]: { uri: withSlash(pathToFileURL(folder).href) } },
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
function stateOf({ hasBaseline }: Checked, silenced: Silenced | undefined): Partial<Result> {
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

function descriptorOf(rule: Rule<never>): ReportingDescriptor {
  const { id, severity, docs } = rule;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    help: { text: `${docs.summary} ${docs.why}`, markdown: rulePage(rule).markdown },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split('/')[0] ?? ''] },
  };
}

/** In the way that SARIF asks for: `PlanVlanIdDuplicate`. */
function nameOf(id: string): string {
  return id.replace(/(?:^|[-/])(.)/g, (_, first: string) => first.toUpperCase());
}

interface Context {
  readonly folder: string;
  readonly ruleIndex: number;
  readonly fingerprint: string;
}

function resultOf(finding: Reported, { folder, ruleIndex, fingerprint }: Context): Result {
  const { rule, severity, message, related, fixes, excerpt } = finding;
  const place = physical(finding, folder);
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
        physicalLocation: physical(each, folder),
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, folder)) }),
    partialFingerprints: { 'helionLine/v1': fingerprint },
  };
}

/** The line, as it may be shown to anybody. */
function contextOf({ range: { start } }: Reported, text: string): Pick<PhysicalLocation, 'contextRegion'> {
  if (text.trim() === '') return {};
  return { contextRegion: { startLine: start.line + 1, snippet: { text } } };
}

function physical({ file, range }: ReportedPlace, folder: string): PhysicalLocation {
  return { artifactLocation: artifact(file, folder), region: regionOf(range) };
}

function artifact(file: string, folder: string): NonNullable<PhysicalLocation['artifactLocation']> {
  const relative = path.relative(folder, file);
  if (!isInside(relative)) return { uri: pathToFileURL(file).href };
  const uri = relative.split(path.sep).map(encodeURIComponent).join('/');
  return { uri, uriBaseId: ROOT };
}

function regionOf({ start, end }: TextRange): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function fixOf({ title, edits }: ReportedFix, folder: string): Fix {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifact(file, folder),
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          ...(newText !== '' && { insertedContent: { text: newText } }),
        })),
    })),
  };
}

const withSlash = (uri: string): string => (uri.endsWith('/') ? uri : `${uri}/`);
