/** What a format is: from the report to a text. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Severity } from '../../core/index.js';
import type { Paths } from '../../report/paths.js';
import type { Report } from '../../report/report.js';
import type { Paint } from '../colour.js';

/** A report with what is said about it as a whole. */
export interface Checked {
  readonly report: Report;
  /** Paths below it are printed relative to it, where a format is for people or for a repository. */
  readonly folder: string;
  /** What makes the check fail; undefined where no finding does. */
  readonly failOn: Severity | undefined;
  readonly version: string;
  /** How many findings were repaired. */
  readonly fixes: number;
  /** Whether a baseline tells old findings from new ones. */
  readonly hasBaseline: boolean;
}

export interface Style {
  readonly paint: Paint;
  /** Findings and nothing else. */
  readonly isQuiet: boolean;
}

export type Format = (checked: Checked, style: Style) => string;

/** Of a check whose paths are relative to a folder. */
export function pathsFrom(folder: string): Paths {
  return {
    root: withSlash(pathToFileURL(folder).href),
    relative(file) {
      const relative = path.relative(folder, file);
      return isInside(relative) ? relative.replaceAll(path.sep, '/') : undefined;
    },
    uri: (file) => pathToFileURL(file).href,
  };
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

/** The path of a file below a folder with slashes, as repositories have it; the whole path of another file. */
export function pathFrom(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  return isInside(relative) ? relative.replaceAll(path.sep, '/') : file;
}

/**
 * A text for people, or one line of a report, in which every character shows itself: terminals obey control characters in
 * the name of a file, and readers take a break in it for the end of a finding.
 */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const code = character.charCodeAt(0);
    const known = ESCAPES[character];
    return known ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
  });
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}

/** Whether a relative path stays where it begins. */
export function isInside(relative: string): boolean {
  return !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}
