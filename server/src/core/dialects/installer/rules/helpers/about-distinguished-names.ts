/** Distinguished names of a directory, such as `ou=Users,dc=example,dc=net`: whether one lies below another. */

/** The parts of a name, in the order of the text; a comma behind a backslash belongs to its part. */
function partsOf(name: string): readonly string[] {
  return (name.match(/(?:\\.|[^,\\])+/g) ?? []).map((part) => part.trim());
}

/** Case and blanks around `=` make no difference. */
function folded(part: string): string {
  return part.toLowerCase().replace(/(?<!\s)\s*=\s*/, '=');
}

export function isBelow(name: string, suffix: string): boolean {
  const [parts, above] = [partsOf(name).map(folded), partsOf(suffix).map(folded)];
  return above.every((part, index) => parts[parts.length - above.length + index] === part);
}

/** The name with its own domain components replaced by the suffix; undefined when nothing else is left of it. */
export function movedBelow(name: string, suffix: string): string | undefined {
  const own = partsOf(name).filter((part) => !/^dc\s*=/i.test(part));
  return own.length === 0 ? undefined : [...own, suffix.trim()].join(',');
}
