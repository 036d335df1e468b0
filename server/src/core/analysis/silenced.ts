/** Findings that are silenced, for reports that list them. */
import type { Finding } from '../rules/rule.js';

/** Who silenced a finding, and why, where that was said. */
export interface Silence {
  readonly by: 'comment' | 'configuration';
  readonly reason: string | undefined;
}

export interface SilencedFinding extends Silence {
  readonly finding: Finding;
}
