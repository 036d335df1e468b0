/**
 * Words by which programs know a finding again that keep findings from run to run: made of the file, the rule and the text
 * of the line, so that they stay when lines above come and go.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Paths, pathIn } from './paths.js';
import type { Reported } from './report.js';

/** One for each, none twice. */
export function fingerprintsOf(findings: readonly Reported[], paths: Paths): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, rule, line }) => {
    const parts = [pathIn(paths, file), rule, line].join('\0');
    const count = seen.get(parts) ?? 0;
    seen.set(parts, count + 1);
    return bytesToHex(sha256(utf8ToBytes(`${parts}\0${count}`))).slice(0, LENGTH);
  });
}

/** In hexadecimal digits: enough for any number of findings. */
const LENGTH = 32;
