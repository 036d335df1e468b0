/**
 * Words by which programs know a finding again that keep findings from run to run: made of the file, the rule and the text
 * of the line, so that they stay when lines above come and go.
 */
import { createHash } from 'node:crypto';
import { pathFrom } from './formats/format.js';
import type { Reported } from './report.js';

/** One for each, none twice. */
export function fingerprintsOf(findings: readonly Reported[], folder: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, rule, line }) => {
    const parts = [pathFrom(folder, file), rule, line].join('\0');
    const count = seen.get(parts) ?? 0;
    seen.set(parts, count + 1);
    return createHash('sha256').update(`${parts}\0${count}`).digest('hex').slice(0, LENGTH);
  });
}

/** In hexadecimal digits: enough for any number of findings. */
const LENGTH = 32;
