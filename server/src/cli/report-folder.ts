/**
 * The folder that paths in a report are relative to: that of the repository in formats that are made for its pipeline,
 * because what reads them knows no other one; else the current folder.
 */
import path from 'node:path';
import { isInside } from './formats/format.js';
import type { FormatName } from './formats/formats.js';

/** What a pipeline calls the folder of the repository. */
const VARIABLES: Readonly<Partial<Record<FormatName, string>>> = {
  github: 'GITHUB_WORKSPACE',
  sarif: 'GITHUB_WORKSPACE',
  gitlab: 'CI_PROJECT_DIR',
};

export function reportFolder(
  format: FormatName,
  current: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const variable = VARIABLES[format];
  const repository = variable === undefined ? undefined : environment[variable];
  if (!repository || !path.isAbsolute(repository)) return current;
  return isInside(path.relative(repository, current)) ? path.resolve(repository) : current;
}
