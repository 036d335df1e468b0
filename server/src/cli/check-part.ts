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
  type Finding,
  fixAll,
  type Input,
} from '../core/index.js';
import { fileReport } from '../report/file-report.js';
import type { FileReport } from '../report/report.js';
import { checkedAmong, pathOf } from './check-files.js';

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
  /** `safe`: what leaves no choice; `choices`: of the others the first choice. */
  readonly repair?: 'safe' | 'choices';
  /** Nothing will be written: what is told is told of the texts as they are. */
  readonly isDryRun: boolean;
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
    texts.size === 0 || job.isDryRun
      ? first
      : analyseTogether(
          inputs.map((input) => ({ ...input, text: texts.get(input.uri) ?? input.text })),
          job.analysing,
          first,
        );
  const { checked, problems } = checkedAmong(analyses, job, told);
  return {
    files: checked.map(({ analysis, findings }) =>
      fileReport(analysis, { findings, isWanted: wantedBy(job), nameOf: pathOf }),
    ),
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

function wantedBy({ rules }: PartJob): (finding: Finding) => boolean {
  return ({ rule }) => rules?.has(rule) ?? true;
}
