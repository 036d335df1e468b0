/**
 * Puts the files of one cloud directory together, and picks of each kind the one that the cloud uses.
 * Never fails; judges nothing.
 */

import type { DialectOptions } from '../../../model/options.js';
import { Reader } from '../../../model/reader.js';
import type { EnvironmentFile } from '../../dialect.js';
import type {
  CarrierGrade,
  CarrierGradeFile,
  CarrierGradeKind,
  Definition,
  Vars,
} from './carrier-grade-model.js';
import { inferTemplate, inferVersion } from './infer-version.js';
import { readControlPlane } from './read-control-plane.js';
import { readDefinition } from './read-definition.js';
import { readEnvironment } from './read-environment.js';
import { readNodes, readProvision } from './read-servers.js';
import { optional } from './read-values.js';
import { groupOfKind, isWr, readInlineVars, readVars, readWr } from './read-vars.js';

export function buildCarrierGrade(
  files: readonly EnvironmentFile[],
  _options: DialectOptions,
  root: string,
): CarrierGrade {
  const read = files.map((file) => readFile(file, root));
  const filesOf = (kind: CarrierGradeKind) => read.filter((file) => file.kind === kind);
  const definitions = filesOf('definition').map(readDefinition);
  const environments = filesOf('environment').map(readEnvironment);
  const provisions = filesOf('node-provision').map(readProvision);
  const nodeLists = filesOf('nodes').map(readNodes);
  const inFiles = read
    .filter(({ kind }) => groupOfKind[kind] !== undefined)
    .map((file) => (file.kind === 'wr' ? readWr(file) : readVars(file)));
  const vars = [...inFiles, ...definitions.flatMap(readInlineVars)];
  const wrs = vars.filter(isWr);
  const definition = used(definitions, ['definition.json']);
  const model: CarrierGrade = {
    files: read,
    root,
    definitions,
    environments,
    provisions,
    nodeLists,
    wrs,
    vars,
    controlPlaneFiles: filesOf('control-plane').map(readControlPlane),
    ...optional({
      definition,
      environment: used(environments, [named(definition, 'environment'), 'environment.json']),
      provision: used(provisions, ['node-provision.json']),
      nodes: used(nodeLists, [named(definition, 'server-config'), 'nodes.json']),
      wr: usedVars(wrs, 'wr', definition),
    }),
    varsOf: (kind) => usedVars(vars, kind, definition),
    filesOf,
  };
  return {
    ...model,
    ...optional({
      version: inferVersion(model),
      template: inferTemplate(model),
    }),
  };
}

/**
 * A definition that has the variables inline and names no folder of them reads no files; one that does both is taken by
 * its files, which came later.
 */
function usedVars<T extends Vars>(
  all: readonly T[],
  kind: CarrierGradeKind,
  definition: Definition | undefined,
): T | undefined {
  const candidates = all.filter((each) => each.kind === kind);
  const inline = candidates.find((each) => each.file === definition?.file);
  const folder = named(definition, 'properties');
  if (inline && folder === undefined) return inline;
  const own = `${folder ?? 'vars'}/${kind}.json`;
  return used(candidates, [own, `${kind}.json`]) ?? inline;
}

function readFile({ kind, file, facts }: EnvironmentFile, root: string): CarrierGradeFile {
  const reader = new Reader(file, facts);
  const { tree, uri } = file;
  const map = tree.root && reader.section(reader.follow(tree.root));
  const first = map?.node.entries[0]?.key;
  return {
    // The dialect makes only files of its own kinds.
    kind: kind as CarrierGradeKind,
    file,
    facts,
    broken: tree.broken,
    reader,
    path: uri.startsWith(root) ? uri.slice(root.length) : uri,
    head: first ? { file, node: first } : { file, span: { start: 0, end: Math.min(1, file.text.length) } },
    ...optional({ root: map }),
  };
}

/** The path that the definition gives for one of its files. */
function named(definition: Definition | undefined, key: string): string | undefined {
  const value = definition?.cloud?.entry(key)?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The first file that has one of the paths, the best path first; else the only file. */
function used<T extends CarrierGradeFile>(
  candidates: readonly T[],
  paths: readonly (string | undefined)[],
): T | undefined {
  for (const path of paths) {
    const found = candidates.find((each) => each.path === path);
    if (found) return found;
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}
