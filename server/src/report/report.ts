/**
 * What a check has found, as plain data: it may come from another thread, and all formats are made of it. Files are
 * absolute paths on the command line, and what the editor exports names them by their URIs; lines and characters count
 * from 0, characters in UTF-16 units.
 */
import type { Excerpt, Severity } from '../core/index.js';
import type { TextRange } from './located.js';

export interface ReportedPlace {
  readonly file: string;
  readonly range: TextRange;
}

export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly (ReportedPlace & { readonly newText: string })[];
}

export interface Reported extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (ReportedPlace & { readonly message: string })[];
  readonly fixes: readonly ReportedFix[];
  readonly excerpt: Excerpt;
  /** The line that it is known again by. */
  readonly line: string;
}

/** A finding that is not shown, because a user disabled it. */
export interface Silenced {
  readonly finding: Reported;
  /** Where that was said: beside it, in another file, or in a baseline. */
  readonly by: 'comment' | 'configuration' | 'baseline';
  readonly reason?: string;
}

export interface ReportedEnvironment {
  /** Its folder, ending in a separator, or its only file. */
  readonly root: string;
  readonly dialect: string;
  readonly files: readonly string[];
}

/** One file that was checked. */
export interface FileReport {
  readonly uri: string;
  readonly file: string;
  readonly findings: readonly Reported[];
  readonly silenced: readonly Silenced[];
  readonly environment: ReportedEnvironment;
  /** The baseline that a configuration names for it. */
  readonly baseline?: string;
}

export interface Report {
  /** In the order in which the files were found. */
  readonly files: readonly FileReport[];
  /** What was in the way, a sentence each. */
  readonly problems: readonly string[];
}

export function findingsIn({ files }: Pick<Report, 'files'>): readonly Reported[] {
  return files.flatMap(({ findings }) => findings);
}

/** None twice, in the order of their files. */
export function environmentsIn({ files }: Pick<Report, 'files'>): readonly ReportedEnvironment[] {
  const found = new Map<string, ReportedEnvironment>();
  for (const { environment } of files) found.set(environmentKey(environment), environment);
  return [...found.values()];
}

export function environmentKey({ dialect, root }: ReportedEnvironment): string {
  return `${dialect} ${root}`;
}

/** From grave to slight. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Whether a severity is at least as grave as another one. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

export function countOf(findings: readonly Reported[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
