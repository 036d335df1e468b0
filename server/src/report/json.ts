/**
 * The findings as JSON. The shape is a contract with the programs that read it: members may be added, never changed
 * or taken away.
 */
import type { Severity } from '../core/index.js';
import type { TextRange } from './located.js';
import { environmentsIn, findingsIn, type Report } from './report.js';

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

export function jsonReport({ report }: { readonly report: Report }): string {
  const written: JsonReport = {
    findings: findingsIn(report).map(({ file, range, severity, rule, message, related, fixes }) => ({
      ...{ file, range, severity, rule, message, related },
      fixes: fixes.map(({ title }) => title),
    })),
    environments: environmentsIn(report),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}
