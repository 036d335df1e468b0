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

/** Whether a relative path stays where it begins. */
export function isInside(relative: string): boolean {
  return !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}
