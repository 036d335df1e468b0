/**
 * Baselines: findings that are known and left for later, so that only new ones are told. A finding is known again by its
 * file, its rule and the text of its line, so that it does not matter when lines above it come and go.
 */

/** A finding as a baseline keeps it. */
export interface KnownFinding {
  /** Relative to the folder of the baseline, with slashes. */
  readonly file: string;
  readonly rule: string;
  /** The line that it stands in, without the blanks around it and without secrets. */
  readonly line: string;
}

/** How often each is known. */
export type Baseline = ReadonlyMap<string, number>;

const VERSION = 1;

/** Undefined where the text is not a baseline. */
export function readBaseline(text: string): Baseline | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  if (!isMap(read) || read['version'] !== VERSION || !Array.isArray(read['findings'])) return undefined;
  const baseline = new Map<string, number>();
  for (const each of read['findings']) {
    if (!isMap(each)) return undefined;
    const { file, rule, line, count = 1 } = each;
    if (typeof file !== 'string' || typeof rule !== 'string' || typeof line !== 'string') return undefined;
    if (typeof count !== 'number') return undefined;
    const key = keyOf({ file, rule, line });
    baseline.set(key, (baseline.get(key) ?? 0) + count);
  }
  return baseline;
}

/** The text of a baseline that knows these findings: the same for the same, in whatever order they were found. */
export function writeBaseline(findings: readonly KnownFinding[]): string {
  const counts = new Map<string, { readonly finding: KnownFinding; count: number }>();
  for (const finding of findings) {
    const known = counts.get(keyOf(finding));
    if (known) known.count++;
    else counts.set(keyOf(finding), { finding, count: 1 });
  }
  const lines = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { finding, count }]) => {
      const { file, rule, line } = finding;
      return `    ${JSON.stringify({ file, rule, line, ...(count > 1 && { count }) })}`;
    });
  // One line each, so that a change of it can be read.
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
}

/** Tells of each finding, asked one after the other, whether it is known. */
export function knownIn(baseline: Baseline): (finding: KnownFinding) => boolean {
  const left = new Map(baseline);
  return (finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count <= 0) return false;
    left.set(key, count - 1);
    return true;
  };
}

function keyOf({ file, rule, line }: KnownFinding): string {
  return [file, rule, line].join('\0');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
