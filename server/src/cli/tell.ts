/** Tells what was found: a report in each format that was asked for, where it was asked for, and what was repaired. */
import { version } from '../../../package.json';
import type { Report } from '../report/report.js';
import { baselinesFor } from './baseline-file.js';
import type { CheckSettings } from './check-settings.js';
import { type Paint, paintFor, plainPaint } from './colour.js';
import type { Output } from './command.js';
import type { Checked } from './formats/format.js';
import { formatNamed } from './formats/formats.js';
import { messageOf } from './reasons.js';
import { reportFolder } from './report-folder.js';
import { writeReport } from './write-files.js';

export interface Told {
  readonly report: Report;
  /** Takes the place of the report on standard output: a diff, or the text that came from standard input. */
  readonly instead: string | Uint8Array | undefined;
  /** How many findings were repaired. */
  readonly fixes: number;
  /** The files that were read: no report takes their place. */
  readonly read: readonly string[];
}

/** False where a report could not be written, which is complained of; the others are written all the same. */
export function tell(told: Told, settings: CheckSettings, output: Output): boolean {
  const { instead, report, fixes, read } = told;
  const { failOn, baseline, isDryRun, writesBaseline } = settings;
  const hasBaseline = baselinesFor(report, baseline).length > 0;
  const checked = { report, failOn, version, fixes, hasBaseline };
  if (instead !== undefined) output.print(instead);
  const aside = isDryRun || writesBaseline ? 'nowhere' : instead === undefined ? 'output' : 'error';
  const written = settings.destinations.map((destination) => {
    try {
      writeTo({ ...destination, aside, read }, checked, settings, output);
      return true;
    } catch (error) {
      output.complain(messageOf(error));
      return false;
    }
  });
  return written.every(Boolean);
}

type Place = CheckSettings['destinations'][number] & {
  /** Where a report goes that names no file. */
  readonly aside: 'output' | 'error' | 'nowhere';
  readonly read: readonly string[];
};

function writeTo(
  { format, file, aside, read }: Place,
  checked: Omit<Checked, 'folder'>,
  { colour, isQuiet }: CheckSettings,
  output: Output,
): void {
  const folder = reportFolder(format, process.cwd(), process.env);
  const inForm = (paint: Paint): string => formatNamed(format)({ ...checked, folder }, { paint, isQuiet });
  if (file !== undefined) writeReport(file, inForm(plainPaint), read);
  else if (aside === 'output')
    output.print(inForm(paintFor(colour, process.env, process.stdout.isTTY === true)));
  else if (aside === 'error')
    output.printAside(inForm(paintFor(colour, process.env, process.stderr.isTTY === true)));
}
