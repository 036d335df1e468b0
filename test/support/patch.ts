/**
 * Patches as fixtures show them: runs of whole lines that stand together in a file, some of which go or come.
 * Lines that stay or go say where the run is. Where they stand together several times, the run at the marked line is
 * meant; where that does not tell either, the patch must show more lines.
 */

export type PatchLine =
  | { readonly kind: 'goes' | 'comes' | 'stays'; readonly text: string }
  /** Another place of the same file follows. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'file'; readonly name: string };

type ChangeLine = Extract<PatchLine, { readonly text: string }>;

/** Texts by name. */
export type Files = Readonly<Record<string, string>>;

/** The files as they are when the patch is made; `marked` is the place under which the patch stands. */
export function patchedFiles(
  files: Files,
  patch: readonly PatchLine[],
  marked: { readonly file: string; readonly line: number },
): Files {
  const runs = runsOf(patch, marked.file);
  const result: Record<string, string> = { ...files };
  for (const name of new Set(runs.map((run) => run.file))) {
    const text = files[name];
    if (text === undefined) throw new Error(`The patch names '${name}', which is no file of the fixture.`);
    const own = runs.filter(({ file }) => file === name).map(({ lines }) => lines);
    result[name] = patchedText(text, own, name === marked.file ? marked.line : undefined);
  }
  return result;
}

interface Run {
  readonly file: string;
  readonly lines: ChangeLine[];
}

function runsOf(patch: readonly PatchLine[], first: string): Run[] {
  const runs: Run[] = [{ file: first, lines: [] }];
  for (const line of patch) {
    const last = runs.at(-1) as Run;
    if (line.kind === 'file') runs.push({ file: line.name, lines: [] });
    else if (line.kind === 'elsewhere') runs.push({ file: last.file, lines: [] });
    else last.lines.push(line);
  }
  return runs.filter(({ lines }) => lines.length > 0);
}

function patchedText(text: string, runs: readonly ChangeLine[][], marked: number | undefined): string {
  const lines = text.split('\n');
  const places = runs.map((run) => ({ run, ...placeOf(run, lines, marked) }));
  // From the end of the text to its beginning, so that line numbers stay true.
  for (const { run, at, length } of places.toSorted((a, b) => b.at - a.at))
    lines.splice(at, length, ...run.flatMap((line) => (line.kind === 'goes' ? [] : [line.text])));
  return lines.join('\n');
}

function placeOf(run: readonly ChangeLine[], lines: readonly string[], marked: number | undefined) {
  const known = run.filter(({ kind }) => kind !== 'comes').map(({ text }) => text);
  const shown = known.join('\n');
  if (known.length === 0) throw new Error('The patch only adds lines: show one that stays beside them.');
  const found = lines.flatMap((_, at) => (known.every((text, n) => lines[at + n] === text) ? [at] : []));
  const atMark = found.filter((at) => marked !== undefined && at <= marked && marked < at + known.length);
  const [at, ...others] = atMark.length > 0 ? atMark : found;
  if (at === undefined) throw new Error(`The patch shows lines that the file does not have:\n${shown}`);
  if (others.length > 0)
    throw new Error(`These lines stand in the file several times, show more of them:\n${shown}`);
  return { at, length: known.length };
}
