/** Finds the configuration files among the files at hand, and what they say of all of them. */

import { readConfiguration } from '../dialects/config/model/read-configuration.js';
import { recogniseConfig } from '../dialects/config/model/recognise-config.js';
import type { ReadOptions } from './bind-dialect.js';
import { type Configurations, configurationsOf } from './configuration.js';
import { dialectOf, type Input, type Member, memberOf, readMember } from './member.js';

/** What is known of configuration files beside those that are to be analysed. */
export interface ConfigurationFiles {
  /** Files that count, and are not analysed themselves. */
  readonly files: readonly Input[];
  /** No others count, and these count for every file, wherever they lie and whatever they are called. */
  readonly only?: boolean;
  /** The URI of the folder from which their paths count; by default the folder of each. */
  readonly base?: string;
}

export interface ConfiguredFiles {
  readonly configurations: Configurations;
  /** Each configuration file as it was read, by URI. */
  readonly members: ReadonlyMap<string, Member>;
  readonly only: boolean;
}

const NONE: ConfigurationFiles = { files: [] };

/** The same object as `before` where all configuration files are the same. */
export function configuredFiles(
  inputs: readonly Input[],
  options: ReadOptions,
  { files, only = false, base }: ConfigurationFiles = NONE,
  before?: ConfiguredFiles,
): ConfiguredFiles {
  const members = new Map<string, Member>();
  const take = (input: Input, member: Member | undefined): void => {
    if (member) members.set(input.uri, member);
  };
  for (const input of inputs)
    if (!only && recogniseConfig(input))
      take(input, memberOf(input, options, before?.members.get(input.uri)));
  for (const input of files)
    if (!members.has(input.uri)) take(input, asConfiguration(input, options, before?.members.get(input.uri)));
  if (before && before.only === only && isSame(members, before.members)) return before;
  // Of two in one folder the first counts, which is the one whose name is shorter.
  const sorted = [...members.values()].sort((a, b) => (a.input.uri > b.input.uri ? -1 : 1));
  const models = sorted.map(({ file }) => readConfiguration(file.file, file.facts));
  const answered = before?.configurations.answered ?? new Map();
  const configurations = configurationsOf(models, { everywhere: only, base }, answered);
  return { configurations, members, only };
}

/** A file that was named on the command line is a configuration whatever its name. */
function asConfiguration(input: Input, options: ReadOptions, known: Member | undefined): Member | undefined {
  const isSameText = known?.input.text === input.text && known.maxLength === options.maxLength;
  if (isSameText) return known;
  const found = dialectOf({ uri: '', languageId: 'helion-config' });
  return found && readMember(input, found.dialect, found.kind, options, known);
}

function isSame(now: ReadonlyMap<string, Member>, before: ReadonlyMap<string, Member>): boolean {
  return now.size === before.size && [...now].every(([uri, member]) => before.get(uri) === member);
}
