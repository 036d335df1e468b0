/**
 * The request `helion/falseAlarm`: an issue text about a finding. Looking for the smallest environment takes many steps;
 * between them whatever else is asked is answered, and the search can be cancelled.
 */
import { type Analysis, type FalseAlarm, type Finding, falseAlarm, falseAlarmText } from '../core/index.js';
import { type FalseAlarmParams, type FalseAlarmResult, falseAlarmRequest } from './command-protocol.js';
import type { ServerContext } from './context.js';
import { turn } from './host.js';
import type { Requests } from './requests.js';

/** So long the others wait at most, beside the step that is being made. */
const SLICE_MS = 20;

export function answerFalseAlarms({ workspace, host }: ServerContext, requests: Requests): void {
  requests.answer<FalseAlarmParams, FalseAlarmResult | null>(
    falseAlarmRequest,
    async ({ uri, position, rule }, current) => {
      await workspace.ready(uri);
      current();
      const analysis = workspace.analysis(uri);
      const offset = analysis?.file.lines.offsetAt(position) ?? 0;
      const finding = analysis && nearest(analysis, workspace.findings(analysis), offset, rule);
      if (!finding) return null;
      const { maxLength, options } = workspace.settingsOf(uri);
      const around = { options: { maxLength, options }, languageOf: workspace.languageId };
      const alarm = await inSlices(falseAlarm(analysis, finding, around), async () => {
        await turn(host);
        current();
      });
      return { rule: finding.rule, text: falseAlarmText(alarm, host.version) };
    },
  );
}

async function inSlices(steps: Generator<void, FalseAlarm>, pause: () => Promise<void>): Promise<FalseAlarm> {
  let start = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - start < SLICE_MS) continue;
    await pause();
    start = Date.now();
  }
}

/** That touches the place, else whose beginning is nearest to it. */
function nearest(
  { file: { uri } }: Analysis,
  findings: readonly Finding[],
  offset: number,
  rule: string | undefined,
): Finding | undefined {
  const distance = ({ span: { start, end } }: Finding): number => Math.max(0, start - offset, offset - end);
  return findings
    .filter((each) => each.uri === uri && (rule === undefined || each.rule === rule))
    .toSorted((a, b) => distance(a) - distance(b))[0];
}
