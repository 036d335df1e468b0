/**
 * The findings as JSON. The shape is a contract with the programs that read it: members may be added, never changed
 * or taken away.
 */
import type { Severity } from '../core/index.js';
import { type CheckedFile, pathOf } from './check-files.js';
import { rangeIn, type TextRange } from './located.js';

/** Lines and characters count from 0, characters in UTF-16 units; files are absolute paths. */
interface JsonReport {
  readonly findings: readonly {
    readonly file: string;
    readonly range: TextRange;
    readonly severity: Severity;
    readonly rule: string;
    readonly message: string;
    readonly related: readonly {
      readonly file: string;
      readonly range: TextRange;
      readonly message: string;
    }[];
    /** The titles of the quick fixes that an editor offers. */
    readonly fixes: readonly string[];
  }[];
  readonly environments: readonly {
    readonly root: string;
    readonly dialect: string;
    readonly files: readonly string[];
  }[];
}

export function jsonReport(checked: readonly CheckedFile[]): string {
  const report: JsonReport = {
    findings: checked.flatMap(({ analysis, findings }) =>
      findings.map((finding) => ({
        file: pathOf(finding.uri),
        range: rangeIn(analysis, finding.uri, finding.span),
        severity: finding.severity,
        rule: finding.rule,
        message: finding.message,
        related: finding.related.map(({ uri, span, message }) => ({
          file: pathOf(uri),
          range: rangeIn(analysis, uri, span),
          message,
        })),
        fixes: finding.fixes().map(({ title }) => title),
      })),
    ),
    environments: environmentsOf(checked),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function environmentsOf(checked: readonly CheckedFile[]): JsonReport['environments'] {
  const found = new Map<string, JsonReport['environments'][number]>();
  for (const { analysis } of checked) {
    const { dialect, environment } = analysis;
    found.set(`${dialect} ${environment.root}`, {
      root: pathOf(environment.root),
      dialect,
      files: environment.files.map(({ uri }) => pathOf(uri)),
    });
  }
  return [...found.values()];
}
