/**
 * Patterns of paths and of names, as `.gitignore` has them: `*` and `?` within a name, `**` for any number of folders,
 * `{a,b}` for one of several. A path is compared without regular expressions, in time that grows with both lengths alone.
 */

/** Braces that stand for more patterns than these are taken as they are written. */
const MOST_CHOICES = 64;

/** Says whether a path below the folder of the pattern, with slashes and decoded, is meant: the file or a folder above it. */
export type Glob = (path: string) => boolean;

export function pathGlob(pattern: string): Glob {
  const all = choicesIn(pattern.trim()).map((each) => partsOf(each));
  return (path) => {
    const names = path.split('/');
    return all.some((parts) => matchesPath(parts, names));
  };
}

/** Whether a name is meant by a pattern in which `*` matches any text. */
export function matchesName(pattern: string, name: string): boolean {
  let [at, from] = [0, 0];
  let star = -1;
  let resume = 0;
  while (from < name.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at++;
      resume = from;
    } else if (wanted !== undefined && (wanted === '?' || wanted === name[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

/** A pattern without a slash, but at its end, is that of a name in any folder. */
function partsOf(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const isAnywhere = !bare.includes('/');
  const parts = bare.replace(/^\//, '').split('/');
  const all = isAnywhere ? ['**', ...parts] : parts;
  // Several in a row mean the same as one.
  return all.filter((part, at) => part !== '**' || all[at - 1] !== '**');
}

/** Goes over the names once for each part: `reached` holds how many names may be behind. */
function matchesPath(parts: readonly string[], names: readonly string[]): boolean {
  let reached: ReadonlySet<number> = new Set([0]);
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    reached = part === '**' ? anyFolders(reached, names, isLast) : oneName(reached, names, part);
    if (reached.size === 0) return false;
  }
  return true;
}

/** At the end it stands for what lies in a folder, and not for the folder itself. */
function anyFolders(reached: ReadonlySet<number>, names: readonly string[], isLast: boolean): Set<number> {
  const next = new Set<number>();
  for (let at = Math.min(...reached) + Number(isLast); at <= names.length; at++) next.add(at);
  return next;
}

function oneName(reached: ReadonlySet<number>, names: readonly string[], part: string): Set<number> {
  return new Set([...reached].filter((at) => matchesAt(part, names[at])).map((at) => at + 1));
}

function matchesAt(part: string, name: string | undefined): boolean {
  return name !== undefined && matchesName(part, name);
}

/** The patterns that one with braces stands for. */
function choicesIn(pattern: string): readonly string[] {
  let all: readonly string[] = [''];
  let rest = pattern;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    const close = rest.indexOf('}', open);
    if (close < 0) break;
    const before = rest.slice(0, open);
    const words = rest.slice(open + 1, close).split(',');
    if (all.length * words.length > MOST_CHOICES) break;
    all = all.flatMap((head) => words.map((word) => head + before + word));
    rest = rest.slice(close + 1);
  }
  return all.map((head) => head + rest);
}
