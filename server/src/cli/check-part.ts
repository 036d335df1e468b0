/**
 * Checks some of the files, those of whole folders, and says what it found in plain data: the same work in this thread
 * and in others. Where it is asked to, it repairs the texts first.
 */
import {
  type AnalyseOptions,
  type Analyses,
  type Analysis,
  analyseTogether,
  applyEdits,
  excerptOf,
  type Finding,
  fixAll,
  type Input,
  lineOf,
  type Severity,
} from '../core/index.js';
import { type CheckedFile, checkedAmong, pathOf } from './check-files.js';
import { rangeIn } from './located.js';
import { type FileReport, isAtLeast, type Reported, type ReportedEnvironment } from './report.js';

/** All that a thread must know. */
export interface PartJob {
  /** Those that are reported on. */
  readonly files: readonly Input[];
  /** Read, and neither reported on nor repaired. */
  readonly beside: readonly Input[];
  readonly analysing: Pick<AnalyseOptions, 'options' | 'configurations' | 'whole'>;
  /** The URIs of those that may be repaired. */
  readonly mayChange: ReadonlySet<string>;
  /** Only findings of these rules; of all where it is absent. */
  readonly rules?: ReadonlySet<string>;
  /** What is less grave is left out. */
  readonly least: Severity;
  /** `safe`: what leaves no choice; `choices`: of the others the first choice. */
  readonly repair?: 'safe' | 'choices';
}

/** A text that was repaired, where it was found. */
export interface Repaired {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

export interface PartReport {
  readonly files: readonly FileReport[];
  readonly problems: readonly string[];
  readonly repaired: readonly Repaired[];
  /** How many findings were repaired. */
  readonly fixes: number;
}

/** `told` is called after each file. */
export function checkPart(job: PartJob, told: () => void = () => undefined): PartReport {
  const inputs = [...job.files, ...job.beside];
  const first = analyseTogether(inputs, job.analysing);
  const { texts, fixes } = job.repair === undefined ? NOTHING_REPAIRED : repairedTexts(first, job);
  const analyses =
    texts.size === 0
      ? first
      : analyseTogether(
          inputs.map((input) => ({ ...input, text: texts.get(input.uri) ?? input.text })),
          job.analysing,
          first,
        );
  const { checked, problems } = checkedAmong(analyses, job, told);
  return {
    files: checked.map((each) => fileReport(each, job)),
    problems,
    repaired: job.files.flatMap(({ uri, text }) => {
      const after = texts.get(uri);
      return after === undefined || after === text ? [] : [{ uri, before: text, after }];
    }),
    fixes,
  };
}

interface RepairedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly fixes: number;
}

const NOTHING_REPAIRED: RepairedTexts = { texts: new Map(), fixes: 0 };

/** Folder by folder, because what is repaired in one file may be wrong in another of the same folder. */
function repairedTexts(analyses: Analyses, { files, mayChange, repair, rules }: PartJob): RepairedTexts {
  const texts = new Map<string, string>();
  let fixes = 0;
  const done = new Set<readonly Analysis[]>();
  for (const { uri } of files) {
    const analysis = analyses.of(uri);
    const folder = analysis?.inFolder();
    if (!analysis || !folder || done.has(folder)) continue;
    done.add(folder);
    const { edits, fixed } = fixAll(analysis, {
      files: folder.flatMap(({ file }) => (mayChange.has(file.uri) ? [file.uri] : [])),
      ...(rules && { only: rules }),
      choices: repair === 'choices',
    });
    fixes += fixed.length;
    for (const { file } of folder) {
      const own = edits.filter((edit) => edit.uri === file.uri);
      if (own.length > 0) texts.set(file.uri, applyEdits(file.text, own));
    }
  }
  return { texts, fixes };
}

function fileReport({ analysis, findings }: CheckedFile, { rules, least }: PartJob): FileReport {
  const isWanted = ({ rule, severity }: Finding): boolean =>
    (rules?.has(rule) ?? true) && isAtLeast(severity, least);
  const { uri } = analysis.file;
  const { baseline } = analysis.configuration;
  return {
    uri,
    file: pathOf(uri),
    findings: findings.filter(isWanted).map((finding) => reported(analysis, finding)),
    silenced: analysis
      .silenced()
      .filter(({ finding }) => isWanted(finding))
      .map(({ finding, by, reason }) => ({
        finding: reported(analysis, finding),
        by,
        ...(reason !== undefined && { reason }),
      })),
    environment: environmentOf(analysis),
    ...(baseline !== undefined && { baseline: pathOf(baseline) }),
  };
}

function environmentOf({ dialect, environment: { root, files } }: Analysis): ReportedEnvironment {
  return { root: pathOf(root), dialect, files: files.map(({ uri }) => pathOf(uri)) };
}

function reported(analysis: Analysis, finding: Finding): Reported {
  const { rule, severity, uri, span, message } = finding;
  const at = (where: string, range: Finding['span']) => ({
    file: pathOf(where),
    range: rangeIn(analysis, where, range),
  });
  return {
    ...at(uri, span),
    ...{ rule, severity, message },
    related: finding.related.map((each) => ({ ...at(each.uri, each.span), message: each.message })),
    fixes: finding.fixes().map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ ...at(edit.uri, edit.span), newText: edit.newText })),
    })),
    excerpt: excerptOf(analysis, span),
    line: lineOf(analysis, span),
  };
}
