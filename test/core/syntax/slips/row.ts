/** One slip and what is said of it; see `yaml-slips.test.ts`. */

export interface Row {
  readonly name: string;
  /** `helion.yml` by default. */
  readonly file?: string;
  /** What is written in the example, the first time. */
  readonly from: string;
  /** What the slip makes of it. */
  readonly to: string;
  /** The rule, the line and the message; a severity where it is no error. */
  readonly said: string;
  /** The title of the first fix; with a question mark where it is not the preferred one. */
  readonly fix: string;
  /** What the fix makes of it, where that is not what was written. */
  readonly after?: string;
}
