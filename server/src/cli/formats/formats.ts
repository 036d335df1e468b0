/** The formats of `helion check`, by the words that ask for them. */

import { jsonReport } from '../../report/json.js';
import { docsOfRule } from '../../report/rule-docs.js';
import { sarifReport } from '../../report/sarif.js';
import { conciseReport } from './concise.js';
import { type Format, pathsFrom } from './format.js';
import { githubReport } from './github.js';
import { gitlabReport } from './gitlab.js';
import { junitReport } from './junit.js';
import { textReport } from './text.js';

const FORMATS = {
  text: textReport,
  concise: conciseReport,
  json: jsonReport,
  sarif: (checked) => sarifReport({ ...checked, paths: pathsFrom(checked.folder), docsOf: docsOfRule }),
  github: githubReport,
  gitlab: gitlabReport,
  junit: junitReport,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const formatNames = Object.keys(FORMATS) as readonly FormatName[];

export function isFormatName(word: string): word is FormatName {
  return Object.hasOwn(FORMATS, word);
}

export function formatNamed(name: FormatName): Format {
  return FORMATS[name];
}
