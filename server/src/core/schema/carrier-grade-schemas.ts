/** The schemas of the files in a carrier-grade cloud directory, with the validators that the build compiled from them. */
import * as ansible from './generated/cg-ansible.js';
import * as cinderConf from './generated/cg-cinder-conf.js';
import * as controlPlane from './generated/cg-control-plane.js';
import * as definition from './generated/cg-definition.js';
import * as environment from './generated/cg-environment.js';
import * as esx from './generated/cg-esx.js';
import * as groupVars from './generated/cg-group-vars.js';
import * as ironic from './generated/cg-ironic.js';
import * as ldap from './generated/cg-ldap.js';
import * as machineArchitecture from './generated/cg-machine-architecture.js';
import * as neutronBm from './generated/cg-neutron-bm.js';
import * as nodeProvision from './generated/cg-node-provision.js';
import * as nodes from './generated/cg-nodes.js';
import * as siteServices from './generated/cg-site-services.js';
import * as wr from './generated/cg-wr.js';
import type { Schema, SchemaError, SchemaNode } from './schema.js';

const schema = (
  id: string,
  { root, check }: { root: SchemaNode; check: (value: unknown) => readonly SchemaError[] },
): Schema => ({ id, root, validate: check });

/** By the kinds of `dialects/carrier-grade`. */
export const carrierGradeSchemas = {
  ansible: schema('cg-ansible', ansible),
  'cinder-conf': schema('cg-cinder-conf', cinderConf),
  'control-plane': schema('cg-control-plane', controlPlane),
  definition: schema('cg-definition', definition),
  environment: schema('cg-environment', environment),
  esx: schema('cg-esx', esx),
  'group-vars': schema('cg-group-vars', groupVars),
  ironic: schema('cg-ironic', ironic),
  ldap: schema('cg-ldap', ldap),
  'machine-architecture': schema('cg-machine-architecture', machineArchitecture),
  'neutron-bm': schema('cg-neutron-bm', neutronBm),
  'node-provision': schema('cg-node-provision', nodeProvision),
  nodes: schema('cg-nodes', nodes),
  'site-services': schema('cg-site-services', siteServices),
  wr: schema('cg-wr', wr),
} as const;
