/**
 * Files that are analysed anew, to see whether they still show a finding: what shrinking and masking ask again and again.
 * How much may be asked is counted in steps and characters, not in time, so that the same files always give the same.
 */
import { type AnalyseOptions, type Analyses, analyseTogether, type Input } from '../../analysis/analyse.js';
import type { Analysis } from '../../analysis/analysis.js';
import type { Finding } from '../../rules/rule.js';

export interface Scene {
  readonly inputs: readonly Input[];
  readonly options: AnalyseOptions;
}

/** The finding that is wanted. */
export interface Wanted {
  readonly rule: string;
  /** Of the file that it is in. */
  readonly uri: string;
  /** Where the same words are wanted. */
  readonly message?: string;
}

/** What may still be read again. */
export interface Budget {
  left: number;
}

/** A step costs one, and one more for so many characters. */
const CHARACTERS = 2000;

/** The scene as it is analysed, where it shows the finding and something is left of the budget. */
export function look(
  { inputs, options }: Scene,
  wanted: Wanted,
  budget: Budget,
  before?: Analyses,
): Analyses | undefined {
  if (budget.left <= 0) return undefined;
  const length = inputs.reduce((sum, { text }) => sum + text.length, 0);
  budget.left -= 1 + Math.floor(length / CHARACTERS);
  const analyses = analyseTogether(inputs, options, before);
  return findingIn(analyses, wanted) ? analyses : undefined;
}

export function findingIn(analyses: Analyses, { rule, uri, message }: Wanted): Finding | undefined {
  return analyses
    .of(uri)
    ?.everyFinding()
    .find((each) => each.rule === rule && (message === undefined || each.message === message));
}

/** What is known of the files beyond their texts. */
export interface Around {
  readonly options: AnalyseOptions;
  languageOf(uri: string): string | undefined;
}

/**
 * The fewest files that surely show the finding: those of the environment, or those of the folder where it hangs on them;
 * undefined where it hangs on something else.
 */
export function firstScene(analysis: Analysis, wanted: Wanted, around: Around): Scene | undefined {
  const { environment, configuration } = analysis;
  const set = { ...configuration.options, ...around.options.options };
  const texts = [environment.files, analysis.inFolder().map(({ file }) => file)];
  for (const files of texts) {
    const inputs = files.map(({ uri, text }): Input => {
      const languageId = around.languageOf(uri);
      return { uri, text, ...(languageId !== undefined && { languageId }) };
    });
    for (const whole of [[], [environment.root].filter((root) => root.endsWith('/'))]) {
      const scene = { inputs, options: { ...around.options, options: set, whole } };
      if (look(scene, wanted, { left: 1 })) return scene;
    }
  }
  return undefined;
}
