/** A file of ours as it was read: what did not change is taken over from before. */
import type { Candidate, EnvironmentFile, FileKind } from '../dialects/dialect.js';
import type { StatedFacts } from '../model/stated-facts.js';
import type { BoundDialect, ReadOptions } from './bind-dialect.js';
import { dialects } from './registry.js';

export interface Input extends Candidate {
  readonly text: string;
}

export interface Member {
  readonly input: Input;
  readonly dialect: BoundDialect;
  readonly maxLength: number | undefined;
  readonly file: EnvironmentFile;
  /** Only what lies around it says what it is. */
  readonly isNew?: boolean;
}

/** Undefined for what is none of ours. */
export function memberOf(
  input: Input,
  options: ReadOptions,
  known: Member | undefined,
  stated?: StatedFacts,
): Member | undefined {
  if (known && !known.isNew && isSameInput(known, input, options, stated)) return known;
  const found = dialectOf(input);
  return found && readMember(input, found.dialect, found.kind, options, known, stated);
}

function isSameInput(
  { input, maxLength, file }: Member,
  { text, languageId }: Input,
  options: ReadOptions,
  stated: StatedFacts | undefined,
): boolean {
  return (
    input.text === text &&
    input.languageId === languageId &&
    maxLength === options.maxLength &&
    file.file.stated === stated
  );
}

export function readMember(
  input: Input,
  dialect: BoundDialect,
  kind: FileKind,
  options: ReadOptions,
  known: Member | undefined,
  stated?: StatedFacts,
): Member {
  const { uri, text } = input;
  const before = known?.dialect === dialect && known.file.kind === kind.kind ? known.file : undefined;
  const file = dialect.read(uri, text, kind, options, before, stated);
  return { input, dialect, maxLength: options.maxLength, file };
}

export function dialectOf(candidate: Candidate) {
  for (const dialect of dialects) {
    const kind = dialect.recognise(candidate);
    if (kind) return { dialect, kind };
  }
  return undefined;
}
