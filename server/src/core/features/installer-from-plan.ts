/**
 * An installer file made from a plan, checked as if it lay beside the plan: what the installer, or the plan itself, would
 * object to is told before it is opened.
 */
import { analyseTogether } from '../analysis/analyse.js';
import type { Analysis } from '../analysis/analysis.js';
import {
  type InstallerFile,
  installerFromCloud,
} from '../dialects/installer/conversion/installer-from-cloud.js';
import { noDetails } from '../model/cloud-details.js';
import { LineIndex } from '../text/line-index.js';

interface CheckedInstallerFile extends Omit<InstallerFile, 'lost'> {
  /** Phrases about what the plan says and the file cannot. */
  readonly lost: readonly string[];
  /** Errors and warnings of the new file, each with its line; placeholders, which are to be filled in, left out. */
  readonly problems: readonly string[];
}

/** Undefined for what is not a plan. */
export function installerFromPlan(analysis: Analysis): CheckedInstallerFile | undefined {
  const cloud = analysis.dialect === 'plan' ? analysis.environment.cloud() : undefined;
  if (!cloud) return undefined;
  const made = installerFromCloud(cloud, analysis.environment.details() ?? noDetails);
  const { uri, text } = analysis.file;
  const path = `${uri.slice(0, uri.lastIndexOf('/') + 1)}${made.name}`;
  const lines = new LineIndex(made.text);
  const findings =
    analyseTogether([
      { uri, text },
      { uri: path, text: made.text },
    ])
      .of(path)
      ?.findings() ?? [];
  const problems = findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ rule }) => rule !== 'installer/env-placeholder')
    .map(({ message, span }) => `Line ${lines.positionAt(span.start).line + 1}: ${message}`);
  return { ...made, lost: made.lost.map(({ message }) => message), problems };
}
