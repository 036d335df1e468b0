/** The schemas of the files in an installer folder, with the validators that the build compiled from them. */
import { root as baremetal } from './generated/baremetal.js';
import { root as ceEnv } from './generated/ce-env.js';
import { root as cephCluster } from './generated/ceph-cluster.js';
import { root as cephMachines } from './generated/ceph-machines.js';
import { root as cephOrchestration } from './generated/ceph-orchestration.js';
import { root as cephServer } from './generated/ceph-server.js';
import { root as computeProxy } from './generated/compute-proxy.js';
import { check as checkEnvironment, root as environment } from './generated/installer-environment.js';
import { root as ovsVapp } from './generated/ovs-vapp.js';
import { root as passthrough } from './generated/passthrough.js';
import { root as passthroughParameters } from './generated/passthrough-parameters.js';
import { resolveSchema, type Schema, type SchemaNode } from './schema.js';

export const environmentSchema: Schema = {
  id: 'installer-environment',
  root: environment,
  validate: checkEnvironment,
};

/** Schemas that give texts for the editor; what can be wrong is for rules alone. */
const textsOnly = (id: string, root: SchemaNode): Schema => ({ id, root, validate: () => [] });

export const baremetalSchema = textsOnly('baremetal', baremetal);

/** By the kinds of `dialects/installer`. */
export const helperSchemas = {
  'ce-env': textsOnly('ce-env', ceEnv),
  'ceph-cluster': textsOnly('ceph-cluster', cephCluster),
  'ceph-machines': textsOnly('ceph-machines', cephMachines),
  'ceph-orchestration': textsOnly('ceph-orchestration', cephOrchestration),
  'ceph-server': textsOnly('ceph-server', cephServer),
  'compute-proxy': textsOnly('compute-proxy', computeProxy),
  'ovs-vapp': textsOnly('ovs-vapp', ovsVapp),
  passthrough: textsOnly('passthrough', passthrough),
  'passthrough-parameters': textsOnly('passthrough-parameters', passthroughParameters),
} as const;

/** The environment variables that keys of the environment file set: name to the schema of the key. */
export const installerVariables: ReadonlyMap<string, SchemaNode> = variablesIn(environmentSchema);

/** The variable that a key sets: `baremetal.network_cidr` sets `BM_NETWORK_CIDR`. */
export function variableOf(path: string): string | undefined {
  let schema = resolveSchema(environmentSchema, environmentSchema.root);
  for (const key of path.split('.')) schema = resolveSchema(environmentSchema, schema?.properties?.[key]);
  return schema?.['x-variable'];
}

/** A shell script that sets the variables itself, as the first releases wanted it. */
export const exportsSchema: Schema = textsOnly('exports', {
  title: 'Environment variables',
  description: 'The settings that the installer of the first releases read from exported variables.',
  type: 'object',
  properties: Object.fromEntries(installerVariables),
});

/** Several keys may set one variable: the first of them describes it. */
function variablesIn(schema: Schema): Map<string, SchemaNode> {
  const found = new Map<string, SchemaNode>();
  const walk = (node: SchemaNode | undefined, path: readonly string[]): void => {
    const own = resolveSchema(schema, node);
    for (const [key, child] of Object.entries(own?.properties ?? {})) {
      const property = resolveSchema(schema, child);
      const variable = property?.['x-variable'];
      if (property && variable !== undefined && !found.has(variable))
        found.set(variable, asVariable(property, [...path, key], own));
      walk(property, [...path, key]);
    }
  };
  walk(schema.root, []);
  return found;
}

/** The key's own texts and format, without the rules of its file; a range ends at the variable of the key that ends it. */
function asVariable(key: SchemaNode, path: readonly string[], map: SchemaNode | undefined): SchemaNode {
  const {
    'x-variable': _variable,
    'x-rules': _rules,
    'x-range-end': end,
    'x-other-names': _names,
    ...texts
  } = key;
  const last = end === undefined ? undefined : map?.properties?.[end]?.['x-variable'];
  const same = `The same as \`${path.join('.')}\` of the JSON file.`;
  return {
    ...texts,
    description: key.description === undefined ? same : `${key.description} ${same}`,
    // Another script may set the other end.
    ...(last !== undefined && { 'x-range-end': last, 'x-rules': { 'range-half': false } }),
  };
}
