/**
 * Statements of a configuration that do not hold: patterns that match no file, and suppressions whose place is missing or
 * has no such finding. Files that are not at hand, or could not be read, are given the benefit of the doubt.
 */
import type {
  ConfigModel,
  ConfiguredSuppression,
  PathPattern,
} from '../dialects/config/model/config-model.js';
import { configurationNames } from '../dialects/config/model/recognise-config.js';
import { spanOfPlace } from '../model/source-file.js';
import { finding } from '../rules/kit/finding.js';
import { dropItem, removeKey } from '../rules/kit/fixes.js';
import { decoded } from '../text/decoded.js';
import type { Span } from '../text/span.js';
import type { Analysis, FilesSpokenOf } from './analysis.js';
import { targetPath, uriBeside } from './configuration.js';
import type { Raw } from './consequences.js';
import { folderOf } from './roots.js';
import { holds, silentSpan } from './silent-places.js';

export function* configurationReports(model: ConfigModel, files: FilesSpokenOf): Iterable<Raw> {
  const { folder } = files;
  if (isSecond(model, files)) {
    yield secondFile(model);
    return;
  }
  if (files.isWhole) yield* unusedPatterns(model, folder, files);
  yield* baselineOutside(model);
  for (const each of model.suppressions) if (each.isKnown) yield* aboutSuppression(each, folder, files);
}

/** Whether another configuration lies in the folder, which counts before this one. */
function isSecond({ file }: ConfigModel, files: FilesSpokenOf): boolean {
  const [first, second] = configurationNames;
  return file.uri.endsWith(`/${second}`) && files.has(folderOf(decoded(file.uri)) + first);
}

function secondFile({ file }: ConfigModel): Raw {
  const message = `This file is ignored: '${configurationNames[0]}' in the same folder is read instead. Keep one of the two.`;
  return { rule: 'config/second-file', report: finding({ file, span: { start: 0, end: 0 } }, message) };
}

function* baselineOutside({ file, baseline }: ConfigModel): Iterable<Raw> {
  if (!baseline || uriBeside(file.uri, baseline.value) !== undefined) return;
  yield {
    rule: 'config/unknown-value',
    report: finding(
      baseline.at,
      `'${baseline.value}' is not below this folder, so it is not read. Write the path of a file below it.`,
    ),
  };
}

function* unusedPatterns(model: ConfigModel, folder: string, files: FilesSpokenOf): Iterable<Raw> {
  const below = files.paths
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  const patterns: readonly PathPattern[] = [
    ...model.exclude,
    ...model.overrides.flatMap((each) => each.files),
  ];
  for (const { value, at, matches } of patterns)
    if (!below.some(matches))
      yield {
        rule: 'config/pattern-unused',
        report: finding(
          at,
          `Pattern '${value}' matches no Helion file. Patterns are relative to this folder.`,
        ),
      };
}

function* aboutSuppression(
  suppression: ConfiguredSuppression,
  folder: string,
  files: FilesSpokenOf,
): Iterable<Raw> {
  const { file: named, pointer, line } = suppression;
  const path = targetPath(folder, suppression);
  const target = path === undefined ? undefined : files.of(path);
  if (!target) {
    if (path === undefined || (files.isWhole && !files.has(path)))
      yield nowhere(named.at, `Unknown Helion file '${named.value}'. Paths are relative to this folder.`);
    return;
  }
  // What could not be read whole may still hold what is meant.
  if (target.file.tree.broken) return;
  if (pointer && line)
    yield {
      rule: 'config/suppression-unused',
      report: finding(line.at, "'line' is not read together with 'pointer'. Keep one of the two.", {
        tag: 'unnecessary',
        fixes: () => removeKey(suppression.section, 'line'),
      }),
    };
  const span = silentSpan(target.file, { pointer: pointer?.value, line: line?.value });
  if (span) {
    yield* unusedRules(suppression, target, span);
    return;
  }
  const what = pointer ? `value at '${pointer.value}'` : `single line with '${line?.value}'`;
  yield nowhere((pointer ?? line ?? named).at, `'${named.value}' has no ${what}.`);
}

function* unusedRules(
  { rules, section }: ConfiguredSuppression,
  target: Analysis,
  span: Span,
): Iterable<Raw> {
  if (rules.node && rules.complete && rules.items.length === 0) {
    const message = 'This suppression lists no rule, so it disables nothing.';
    yield {
      rule: 'config/suppression-unused',
      report: finding({ file: section.at.file, node: rules.node }, message, {
        tag: 'unnecessary',
        fixes: () => dropItem(section, { title: 'Remove the suppression' }),
      }),
    };
    return;
  }
  const known = new Set<string>(target.rules.map(({ id }) => id));
  const found = new Set<string>();
  for (const { rule, report } of target.reported()) if (holds(span, spanOfPlace(report.at))) found.add(rule);
  const unused = rules.items.filter(({ value }) => known.has(value) && !found.has(value));
  const isWhole = rules.complete && unused.length === rules.items.length;
  for (const item of unused) {
    const title = isWhole ? 'Remove the suppression' : `Remove '${item.value}'`;
    yield {
      rule: 'config/suppression-unused',
      report: finding(item.at, `Unused suppression: '${item.value}' reports nothing there.`, {
        tag: 'unnecessary',
        fixes: () => dropItem(isWhole ? section : item, { title }),
      }),
    };
  }
}

function nowhere(at: Parameters<typeof finding>[0], message: string): Raw {
  return { rule: 'config/suppression-nowhere', report: finding(at, message) };
}
